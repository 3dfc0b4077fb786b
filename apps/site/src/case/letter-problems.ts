import type { DraftProblem } from '../inquiry/draft.js'
import { unstorable } from '../inquiry/unstorable.js'
import { letterLimit } from './letter-limit.js'
import { letterPlace as place } from './letter-place.js'
import type { PostedLetter } from './posted-letter.js'

/** All that is visibly wrong with a letter. */
export const letterProblems = ({ body, idempotencyKey }: PostedLetter): DraftProblem[] => {
  if (body.trim() === '') return [{ code: 'LETTER_EMPTY', place }]
  if (body.search(unstorable) >= 0) return [{ code: 'TEXT_NOT_VALID', place }]
  const isTooLong = Array.from(body).length > letterLimit
  if (isTooLong) return [{ code: 'LETTER_TOO_LONG', place, number: letterLimit }]
  return idempotencyKey === undefined ? [{ code: 'IDEMPOTENCY_KEY_NOT_VALID', place }] : []
}
