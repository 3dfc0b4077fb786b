import type { Draft } from '../inquiry/draft.js'

/** What a visitor wrote back and what is wrong with it, for as long as one answer takes: it is kept nowhere. */
export type LetterDraft = Omit<Draft, 'values'> & { body: string }
