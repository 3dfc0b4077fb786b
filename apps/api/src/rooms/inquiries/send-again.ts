import { staffOf } from '../../authority/actor.js'
import type { WritingWork } from '../../persistence/work.js'
import { changedCase, lockCase, type CaseAct } from './change-case.js'
import { idempotencyDigest } from './claim-intake.js'
import { demandAddress } from './demand-address.js'
import { demandWorking } from './demand-working.js'
import { caseChangedMeanwhile, letterNotReturned } from './inquiries.refusals.js'
import type { InquiryCaseView } from './inquiry-case.view.js'
import { letterOfCase } from './letter-of-case.js'

export interface SendAgainAct extends CaseAct {
  readonly version: number
  readonly messageId: string
  readonly idempotencyKey: string
}

/** Queues a letter that came back once more: the same words, the same Message-ID. An answer answers the case again. */
export async function sendAgain(work: WritingWork, act: SendAgainAct): Promise<InquiryCaseView> {
  const digest = idempotencyDigest(act.idempotencyKey)
  const { row, inquiry } = await lockCase(work, { caseId: act.caseId })
  demandWorking(work, row.purpose)
  const letter = await letterOfCase(work, row.case_id, act.messageId)
  if (letter.resend_digest?.equals(digest)) return changedCase(work, row, { act: 'inquiry.repeated' })
  inquiry.demandVersion(act.version)
  const { accountId } = staffOf(work.actor)
  inquiry.demandHeldBy(accountId)
  if (letter.delivery_state !== 'FAILED' && letter.delivery_state !== 'BOUNCED') throw letterNotReturned()
  await demandAddress(work, row.case_id)
  const [sent] = await work.rows<{ is_queued: boolean }>(
    'send-again',
    'select jikimi.send_again($1, $2) as is_queued',
    [act.messageId, digest],
  )
  if (!sent!.is_queued) throw caseChangedMeanwhile()
  // A letter about a meeting is no answer: the purpose is achieved by meeting
  if (letter.template?.startsWith('MEETING_')) inquiry.attend(accountId)
  else inquiry.answer(accountId, work.now)
  await work.enqueue('deliver-answers', { caseId: row.case_id })
  return changedCase(work, row, { act: 'answer.sent-again' })
}
