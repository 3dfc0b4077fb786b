import { createHash, createHmac } from 'node:crypto'
import { isCleanText, maskForbiddenIdentifiers, normaliseText } from '@jikimi/vault'
import { idempotencyKeyReused, textNotValid } from '../../kernel/general.refusals.js'
import type { WritingWork } from '../../persistence/work.js'
import { CaseMessage } from './case-message.js'
import { idempotencyDigest } from './claim-intake.js'
import { conversationEnded, letterEmpty, letterTooLong, tooManyLetters } from './conversation.refusals.js'
import type { OwnConversationView } from './conversation.view.js'
import { demandVisit, type VisitRow } from './find-visit.js'
import { isWritable } from './is-writable.js'
import { readConversation } from './read-conversation.js'
import { writeLetter } from './write-letter.js'

const LETTER_LIMIT = 10_000
const AN_HOUR = 10
/** Of the lock that the database's own count takes. */
const LOCK = 7_141_105

export interface WriteBackAct {
  readonly body: string
  readonly idempotencyKey: string
}

/**
 * A letter of the visitor in their own visit. Identification numbers in it are made unreadable before anything is kept.
 * The database makes the case wait for its handler again, a closed one too.
 *
 * @law PIPA 24, 24-2
 */
export async function writeBack(work: WritingWork, act: WriteBackAct): Promise<OwnConversationView> {
  const { text: body, found } = maskForbiddenIdentifiers(checkedBody(act.body))
  const maskedIdentifiers = found.length > 0
  const digests = { idempotencyDigest: idempotencyDigest(act.idempotencyKey), requestDigest: requestDigest(act) }
  const visit = await demandVisit(work)
  await work.rows('letters-lock', 'select pg_advisory_xact_lock($1, hashtext($2::text))', [LOCK, visit.case_id])
  const { idempotencyDigest: digest } = digests
  const sameKey = { collectionId: visit.id, direction: 'FROM_VISITOR' as const, idempotencyDigest: digest }
  const earlier = await work.em.findOne(CaseMessage, sameKey)
  if (earlier && !earlier.requestDigest.equals(digests.requestDigest)) throw idempotencyKeyReused()
  if (!earlier) {
    if (!isWritable(work, visit)) throw conversationEnded()
    await demandLettersLeft(work, visit)
    await writeLetter(work, visit, { direction: 'FROM_VISITOR', body, writtenBy: null, digests })
    await work.em.flush()
  }
  const written = earlier ? 'conversation.repeated' : 'conversation.written'
  const { purpose, pseudonym, case_id: caseId, number: caseNumber } = visit
  work.record({ act: written, ground: { purpose }, collections: [pseudonym], caseId, caseNumber })
  return readConversation(work, { maskedIdentifiers, act: written })
}

function checkedBody(given: string): string {
  if (!isCleanText(given)) throw textNotValid()
  const body = normaliseText(given).trim()
  if (body === '') throw letterEmpty()
  if ([...body].length > LETTER_LIMIT) throw letterTooLong(LETTER_LIMIT)
  return body
}

async function demandLettersLeft(work: WritingWork, { case_id }: VisitRow): Promise<void> {
  const [row] = await work.rows<{ count: number }>(
    'letters-of-the-hour',
    `select count(*)::int as count from jikimi.case_message
     where case_id = $1 and direction = 'FROM_VISITOR' and sent_at > $2::timestamptz - interval '1 hour'`,
    [case_id, work.now],
  )
  if (row!.count >= AN_HOUR) throw tooManyLetters(AN_HOUR)
}

/** Keyed with what only the visitor knows, so that what stays in a backup can't be tried against guessed letters. */
function requestDigest({ body, idempotencyKey }: WriteBackAct): Buffer {
  const key = createHash('sha256').update(`jikimi letter 1 ${idempotencyKey}`, 'utf8').digest()
  return createHmac('sha256', key).update(body, 'utf8').digest()
}
