import { dayInSeoul } from '@jikimi/policy'
import { staffOf } from '../../authority/actor.js'
import { textNotValid } from '../../kernel/general.refusals.js'
import type { WritingWork } from '../../persistence/work.js'
import {
  cleanRequestWords,
  notAssigned,
  REQUEST_RULES,
  type RequestRow,
  requestRow,
  sealRequestText,
} from '../rights-requests/index.js'
import { changed } from './changed.js'
import { demandMandate, type MandateRow } from './mandate-row.js'
import type { MandateView } from './mandate.view.js'
import type { AcceptMandateInput, RefuseMandateInput } from './mandates.inputs.js'
import { checklistNotWhole, mandateDecided, mandateNotOfToday, mandateOutOfScope } from './mandates.refusals.js'
import { MANDATE_RULES } from './mandates.rules.js'

/**
 * Every point was seen on the paper. It is a rung of each request of the same act that it covers.
 * @law Decree 45②, 46①
 */
export async function acceptMandate(work: WritingWork, given: AcceptMandateInput): Promise<MandateView> {
  const { row, request } = await proposed(work, given.id)
  if (!MANDATE_RULES.isWhole(row.kind, given.checklist)) throw checklistNotWhole()
  if (!MANDATE_RULES.names(row.rights, request.kind)) throw mandateOutOfScope()
  if (!MANDATE_RULES.isOfDay({ fromOn: row.from_on, untilOn: row.until_on }, dayInSeoul(work.now)))
    throw mandateNotOfToday()
  const checklist = [...new Set(given.checklist)]
  const done = await work.rows<{ is_done: boolean }>(
    'accept-mandate',
    'select jikimi.accept_mandate($1, $2, $3::text[]) as is_done',
    [row.id, given.version, checklist],
  )
  return changed(work, { row, request, act: 'mandate.accepted' }, done)
}

export async function refuseMandate(work: WritingWork, given: RefuseMandateInput): Promise<MandateView> {
  const { row, request } = await proposed(work, given.id)
  const words = cleanRequestWords(given.words, 500)
  if (words === null) throw textNotValid()
  const why = await sealRequestText(work, request, 'MANDATE_REFUSAL', words)
  const done = await work.rows<{ is_done: boolean }>(
    'refuse-mandate',
    'select jikimi.refuse_mandate($1, $2, $3) as is_done',
    [row.id, given.version, why],
  )
  return changed(work, { row, request, act: 'mandate.refused' }, done)
}

async function proposed(work: WritingWork, id: string): Promise<{ row: MandateRow; request: RequestRow }> {
  const row = await demandMandate(work, id)
  if (row.state !== 'PROPOSED') throw mandateDecided()
  const request = await requestRow(work, row.request_id)
  if (!REQUEST_RULES.attends(staffOf(work.actor), request)) throw notAssigned()
  return { row, request }
}
