import type { Words } from '../words/words.js'
import type { DraftProblem } from './draft.js'

/** A problem in the visitor's language; a code that has no words of its own gets the general ones. */
export const problemInWords = ({ code, number }: DraftProblem, { refusals }: Words): string =>
  Object.hasOwn(refusals, code) ? refusals[code as keyof typeof refusals](number ?? 60) : refusals.OTHER()
