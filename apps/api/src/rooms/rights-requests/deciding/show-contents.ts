import { shows } from '../../../kernel/shown.js'
import { viewOf } from '../../../kernel/view.js'
import type { WritingWork } from '../../../persistence/work.js'
import { openOwnItems } from '../../subjects/index.js'
import { staffOf } from '../../../authority/actor.js'
import { recordOf } from '../record-of.js'
import { requestRow, type RequestRow } from '../request-row.js'
import { openRequestText } from '../request-text.js'
import { notAssigned, requestEnded } from '../requests.refusals.js'
import { REQUEST_RULES } from '../requests.rules.js'
import { ProposedItemView, RequestContentsView, ShownItemView } from './contents.view.js'
import { proposedCorrections, type ProposedCorrection } from './proposed-corrections.js'
import { requestContents, type TargetContents } from './request-contents.js'

const ACT = 'rights-request.contents-shown'

/**
 * What the collections of a verified request hold, in clear, restricted ones too, for its assignee alone; with what is
 * proposed in its place. Each look is on record, with whose data it was.
 *
 * @law PIPA 35, 36②, 37②; Std 8
 */
export async function showContents(work: WritingWork, { id }: { readonly id: string }): Promise<RequestContentsView[]> {
  const row = await requestRow(work, id)
  if (row.closed_at || row.state === 'GROUPED') throw requestEnded()
  if (!REQUEST_RULES.attends(staffOf(work.actor), row)) throw notAssigned()
  const contents = await requestContents(work, row.id)
  const proposed = await proposedCorrections(work, row.id)
  const record = recordOf(ACT, row)
  const shown = contents.map(({ pseudonym }) => pseudonym)
  const views = []
  for (const one of contents) views.push(await contentsView(work, row, one, proposed))
  const items = [...new Set(views.flatMap((view) => view.items.map(({ code }) => code)))]
  work.record({ ...record, collections: [...new Set([...record.collections, ...shown])], items })
  return views
}

async function contentsView(
  work: WritingWork,
  row: RequestRow,
  one: TargetContents,
  proposed: readonly ProposedCorrection[],
): Promise<RequestContentsView> {
  const { document } = work.ports.policy.published(one.policy_version_id)
  const shown = { act: ACT, ground: { duty: 'RIGHTS_REQUEST' }, pseudonym: one.pseudonym } as const
  const items = await openOwnItems(work.ports, one, document)
  const after = []
  for (const change of proposed.filter((each) => each.target_id === one.target_id)) {
    const value = change.text_id === null ? null : await openRequestText(work, row, change.text_id)
    if (value !== null) after.push(shows(proposedView(change, value), shown))
  }
  return viewOf(RequestContentsView, {
    targetId: one.target_id,
    caseNumber: one.case_number,
    items: items.map((item) => shows(viewOf(ShownItemView, item), shown)),
    proposed: after,
  })
}

const proposedView = (change: ProposedCorrection, value: string): ProposedItemView =>
  viewOf(ProposedItemView, {
    id: change.id,
    code: change.item,
    value,
    isMasked: change.is_masked,
    isOwn: change.proposed_by === null,
    proposedAt: change.proposed_at,
  })
