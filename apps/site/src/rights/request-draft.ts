import { randomUUID } from 'node:crypto'
import type { DraftProblem } from '../inquiry/draft.js'
import type { Right } from '../site-port.js'

/** A request as it was typed and what is wrong with it, for as long as one answer takes: it is kept nowhere. */
export type RequestDraft = {
  kinds: readonly Right[]
  email: string
  name: string
  caseNumber: string
  words: string
  idempotencyKey: string
  problems: readonly DraftProblem[]
  isUncertain: boolean
  reference?: string | undefined
}

/** Nothing typed yet, with a key of its own. */
export const emptyRequest = (): RequestDraft => ({
  kinds: [],
  email: '',
  name: '',
  caseNumber: '',
  words: '',
  idempotencyKey: randomUUID(),
  problems: [],
  isUncertain: false,
})
