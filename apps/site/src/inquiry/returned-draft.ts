import type { Draft } from './draft.js'
import { emptyDraft } from './empty-draft.js'
import type { PostedInquiry } from './posted-inquiry.js'
import { unstorable } from './unstorable.js'

/**
 * What goes back to the visitor. Where it is not certain that the inquiry was stored the key stays the same, so that
 * sending it again can't make two of it.
 */
export const returnedDraft = (posted: PostedInquiry, outcome: Outcome): Draft => ({
  values: new Map([...posted.values].map(([code, value]) => [code, value.replaceAll(unstorable, '')])),
  idempotencyKey: (outcome.isUncertain && posted.idempotencyKey) || emptyDraft().idempotencyKey,
  ...outcome,
})

type Outcome = Pick<Draft, 'problems' | 'isUncertain' | 'reference'>
