import { randomUUID } from 'node:crypto'
import type { Draft } from './draft.js'

/** A form nobody has filled in yet, with a key of its own. */
export const emptyDraft = (): Draft => ({
  values: new Map(),
  problems: [],
  isUncertain: false,
  idempotencyKey: randomUUID(),
})
