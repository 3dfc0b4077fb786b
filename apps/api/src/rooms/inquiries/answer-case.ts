import { createHash, createHmac } from 'node:crypto'
import { UniqueConstraintViolationException } from '@mikro-orm/postgresql'
import { isCleanText, maskForbiddenIdentifiers, normaliseText } from '@jikimi/vault'
import { staffOf } from '../../authority/actor.js'
import { idempotencyKeyReused, textNotValid } from '../../kernel/general.refusals.js'
import type { WritingWork } from '../../persistence/work.js'
import { CaseMessage } from './case-message.js'
import { changedCase, lockCase, type CaseAct } from './change-case.js'
import { idempotencyDigest } from './claim-intake.js'
import { demandAddress } from './demand-address.js'
import { demandWorking } from './demand-working.js'
import { dropDraft } from './drop-draft.js'
import { demandCase } from './find-cases.js'
import { answerEmpty, answerTooLong, forbiddenIdentifierInAnswer } from './inquiries.refusals.js'
import type { InquiryCaseView } from './inquiry-case.view.js'
import { ANSWER_LIMIT, letterBody } from './letter-body.js'
import { writeLetter } from './write-letter.js'

export interface AnswerAct extends CaseAct {
  readonly template: string | undefined
  readonly body: string
  readonly idempotencyKey: string
}

/** Sends an answer without showing to whom: the worker opens the address, not the handler. */
export async function answerCase(work: WritingWork, act: AnswerAct): Promise<InquiryCaseView> {
  const body = checkedBody(act.body)
  demandWorking(work, (await demandCase(work, act.caseId)).purpose)
  const { accountId } = staffOf(work.actor)
  const digests = { idempotencyDigest: idempotencyDigest(act.idempotencyKey), requestDigest: requestDigest(act, body) }
  const earlier = await work.em.findOne(CaseMessage, {
    writtenBy: accountId,
    idempotencyDigest: digests.idempotencyDigest,
  })
  if (earlier && !earlier.requestDigest.equals(digests.requestDigest)) throw idempotencyKeyReused()
  if (earlier) return changedCase(work, (await lockCase(work, { caseId: act.caseId })).row, { act: 'inquiry.repeated' })

  const { row, inquiry } = await lockCase(work, act)
  await demandAddress(work, row.case_id)
  inquiry.answer(accountId, work.now)
  const letter = { body: letterBody(work, row, body), writtenBy: accountId, template: act.template, digests }
  await dropDraft(work, row.case_id)
  await writeLetter(work, row, { direction: 'TO_VISITOR', ...letter })
  const view = await refusingReuse(() => changedCase(work, row, { act: 'inquiry.answered' }))
  await work.enqueue('deliver-answers', { caseId: row.case_id })
  return view
}

/** What was answered under this key may be out of sight by now, restricted or of a purpose that was theirs once. */
async function refusingReuse<T>(act: () => Promise<T>): Promise<T> {
  try {
    return await act()
  } catch (fault) {
    throw fault instanceof UniqueConstraintViolationException ? idempotencyKeyReused() : fault
  }
}

function checkedBody(given: string): string {
  if (!isCleanText(given)) throw textNotValid()
  const body = normaliseText(given).trim()
  if (body === '') throw answerEmpty()
  if ([...body].length > ANSWER_LIMIT) throw answerTooLong(ANSWER_LIMIT)
  if (maskForbiddenIdentifiers(body).found.length > 0) throw forbiddenIdentifierInAnswer()
  return body
}

/** Keyed with what only the caller knows, so that what stays in a backup can't be tried against guessed answers. */
function requestDigest({ caseId, template, idempotencyKey }: AnswerAct, body: string): Buffer {
  const key = createHash('sha256').update(`jikimi answer 1 ${idempotencyKey}`, 'utf8').digest()
  return createHmac('sha256', key)
    .update(JSON.stringify([caseId, template ?? null, body]), 'utf8')
    .digest()
}
