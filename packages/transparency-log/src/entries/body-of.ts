import { EntryNotValid } from './entry-not-valid.js'
import type { LogRecord } from './log-record.js'

const KINDS: Readonly<Record<keyof LogRecord, readonly string[]>> = {
  accountId: ['string', 'null'],
  act: ['string'],
  actorKind: ['string'],
  at: ['string'],
  caseId: ['string', 'null'],
  caseNumber: ['string', 'null'],
  collections: ['list'],
  departmentId: ['string', 'null'],
  duty: ['string', 'null'],
  id: ['string'],
  isCollegial: ['boolean'],
  items: ['list'],
  noteCommitment: ['string', 'null'],
  noteDigest: ['string', 'null'],
  objectId: ['string', 'null'],
  oldNote: ['string', 'null'],
  origin: ['string', 'null'],
  outcome: ['string'],
  part: ['whole'],
  parts: ['whole'],
  purpose: ['string', 'null'],
  reason: ['string', 'null'],
  refusal: ['string', 'null'],
  requestId: ['string'],
  times: ['whole'],
  xid: ['string'],
}
const KEYS = (Object.keys(KINDS) as (keyof LogRecord)[]).toSorted()

/** Canonical JSON (RFC 8785) of a record. A key too many, too few or of another kind throws `EntryNotValid`. */
export function bodyOf(record: LogRecord): string {
  if (Object.keys(record).length !== KEYS.length) throw new EntryNotValid('a body has other keys')
  for (const key of KEYS) {
    if (!KINDS[key].includes(kindOf(record[key]))) throw new EntryNotValid(`${key} is missing or of another kind`)
  }
  // RFC 8785 writes strings and whole numbers as JSON.stringify does; what is left to do is the order of the keys
  return `{${KEYS.map((key) => `"${key}":${JSON.stringify(record[key])}`).join(',')}}`
}

function kindOf(value: unknown): string {
  if (value === null) return 'null'
  if (typeof value === 'string') return value.isWellFormed() ? 'string' : 'half a character'
  if (typeof value === 'number') return Number.isSafeInteger(value) && value >= 0 ? 'whole' : 'number'
  if (Array.isArray(value)) return value.every((one) => kindOf(one) === 'string') ? 'list' : 'other'
  return typeof value
}
