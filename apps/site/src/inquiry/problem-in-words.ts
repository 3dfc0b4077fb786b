import type { Words } from '../words/words.js'
import type { DraftProblem } from './draft.js'

/** A problem in the visitor's language; a code that has no words of its own gets the general ones. */
export const problemInWords = (
  { code, number }: DraftProblem,
  { refusals }: Words,
  otherwise: 'OTHER' | 'LETTER_OTHER' | 'REQUEST_OTHER' = 'OTHER',
): string => refusals[Object.hasOwn(refusals, code) ? (code as keyof typeof refusals) : otherwise](number ?? 60)
