import { staffOf } from '../../authority/actor.js'
import type { WritingWork } from '../../persistence/work.js'
import { changedCase, lockCase, type CaseAct } from './change-case.js'
import { demandWorking } from './demand-working.js'
import { letterNotSent } from './inquiries.refusals.js'
import type { InquiryCaseView } from './inquiry-case.view.js'
import { letterOfCase } from './letter-of-case.js'

/**
 * Notes that a letter came back by a way that Jikimi doesn't see. The database brings the case back, a closed one too:
 * an answer that nobody got is none.
 */
export async function noteBounce(
  work: WritingWork,
  act: CaseAct & { readonly messageId: string },
): Promise<InquiryCaseView> {
  const { row, inquiry } = await lockCase(work, act)
  demandWorking(work, row.purpose)
  inquiry.demandHandler(staffOf(work.actor).accountId)
  const letter = await letterOfCase(work, row.case_id, act.messageId)
  if (letter.delivery_state !== 'SENT') throw letterNotSent()
  const [noted] = await work.rows<{ is_noted: boolean }>('note-bounce', 'select jikimi.note_bounce($1) as is_noted', [
    act.messageId,
  ])
  if (!noted!.is_noted) throw letterNotSent()
  return changedCase(work, row, { act: 'answer.bounce-noted' })
}
