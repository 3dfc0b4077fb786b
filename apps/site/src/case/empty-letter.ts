import { randomUUID } from 'node:crypto'
import type { LetterDraft } from './letter-draft.js'

/** A letter that was not sent yet, with a key of its own; `body` where something was typed before. */
export const emptyLetter = (body = ''): LetterDraft => ({
  body,
  problems: [],
  isUncertain: false,
  idempotencyKey: randomUUID(),
})
