import type { DraftProblem } from '../inquiry/draft.js'
import type { RequestDraft } from './request-draft.js'
import { wordsLimit } from './words-limit.js'

/** All that is visibly wrong with a request; an address is asked for only where none is proven. */
export const requestProblems = (draft: RequestDraft, needsAddress: boolean): DraftProblem[] => [
  ...(draft.kinds.length === 0 ? [{ code: 'REQUEST_KINDS_NOT_VALID', place: 'kind' }] : []),
  ...(needsAddress && draft.email === '' ? [{ code: 'CONTACT_NOT_VALID', place: 'email' }] : []),
  ...(Array.from(draft.words).length > wordsLimit
    ? [{ code: 'WORDS_TOO_LONG', place: 'words', number: wordsLimit }]
    : []),
]
