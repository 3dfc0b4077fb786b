import type { RevealReason } from '@jikimi/schema'
import { staffOf } from '../../authority/actor.js'
import { shows } from '../../kernel/shown.js'
import { viewOf } from '../../kernel/view.js'
import type { WritingWork } from '../../persistence/work.js'
import { revealCollection } from '../subjects/index.js'
import { lockCase } from './change-case.js'
import { demandWorking } from './demand-working.js'
import { reachOver } from './inquiries.refusals.js'
import { findLetters } from './find-letters.js'
import { INQUIRY_RULES } from './inquiries.rules.js'
import { letterItemOf } from './letter-item.js'
import { RevealedItemsView, RevealedItemView, RevealedMessageView } from './revealed-items.view.js'

export interface RevealAct {
  readonly caseId: string
  readonly items: readonly string[]
  readonly messageIds: readonly string[]
  readonly reason: RevealReason
  readonly note: string | undefined
}

/** Clear values of stated items, and letters, for who holds the case, while its reach lasts. @law PIPA 28①; Std 12① */
export async function revealItems(work: WritingWork, act: RevealAct): Promise<RevealedItemsView> {
  const { row, inquiry } = await lockCase(work, act)
  demandWorking(work, row.purpose)
  const actor = staffOf(work.actor)
  const { accountId } = actor
  inquiry.demandHeldBy(accountId)
  if (!INQUIRY_RULES.hasReach(actor, row, work.now)) throw reachOver()
  const { document } = work.ports.policy.published(row.policy_version_id)
  const letters = await findLetters(work, row.case_id, act.messageIds)
  const letterItem = letterItemOf(document, row.purpose)
  const wanted = [...act.items, ...(letters.length > 0 && letterItem !== undefined ? [letterItem] : [])]
  const listed = wanted.filter((one) => document.items.some(({ code }) => code === one))
  if (!INQUIRY_RULES.isWithinReach(row, listed)) throw reachOver()
  const { reason, note, caseId } = act
  const request = { caseId, reason, note, items: act.items, letters, letterItem, accountId, caseNumber: row.number }
  const { until, items, letters: opened } = await revealCollection(work, row, request)
  const shown = { act: 'subject.revealed', ground: { purpose: row.purpose }, pseudonym: row.pseudonym }
  return viewOf(RevealedItemsView, {
    until,
    items: items.map((item) => shows(viewOf(RevealedItemView, item), shown)),
    messages: opened.map(({ id, body }) => shows(viewOf(RevealedMessageView, { id, body }), shown)),
  })
}
