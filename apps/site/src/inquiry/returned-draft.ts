import { emptyDraft, type Draft, type DraftProblem } from './draft.js'
import type { PostedInquiry } from './posted-inquiry.js'
import { unstorable } from './unstorable.js'

/**
 * What goes back to the visitor. Where it is not certain that the inquiry was stored the key stays the same, so that
 * sending it again can't make two of it.
 */
export const returnedDraft = (
  posted: PostedInquiry,
  problems: readonly DraftProblem[],
  isUncertain: boolean,
): Draft => {
  const fresh = emptyDraft()
  return {
    values: new Map([...posted.values].map(([code, value]) => [code, value.replaceAll(unstorable, '')])),
    problems,
    isUncertain,
    idempotencyKey: isUncertain && posted.idempotencyKey !== undefined ? posted.idempotencyKey : fresh.idempotencyKey,
  }
}
