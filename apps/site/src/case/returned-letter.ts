import { unstorable } from '../inquiry/unstorable.js'
import { emptyLetter } from './empty-letter.js'
import type { LetterDraft } from './letter-draft.js'
import type { PostedLetter } from './posted-letter.js'

/** What goes back to the visitor; the key stays the same where the letter may have been stored. */
export const returnedLetter = ({ body, idempotencyKey }: PostedLetter, outcome: Outcome): LetterDraft => {
  const fresh = emptyLetter(body.replaceAll(unstorable, ''))
  return { ...fresh, idempotencyKey: (outcome.isUncertain && idempotencyKey) || fresh.idempotencyKey, ...outcome }
}

type Outcome = Pick<LetterDraft, 'problems' | 'isUncertain' | 'reference'>
