import { isId } from './identifier.js'
import { requestNotValid } from './general.refusals.js'

/** What a list is asked for: at most `first` rows after the row that the cursor names. */
export interface PageRequest {
  readonly first: number
  readonly after: PageKey | undefined
}

/** The keyset of a row: sort key (an instant) and id. */
export interface PageKey {
  readonly at: Date
  readonly id: string
}

export const PAGE_LIMIT = 100

/** @throws Refusal REQUEST_NOT_VALID for a size outside 1–100 or a cursor that we did not make. */
export function pageRequest(first: number, after: string | null | undefined): PageRequest {
  if (!Number.isInteger(first) || first < 1 || first > PAGE_LIMIT) throw requestNotValid()
  return { first, after: after == null ? undefined : decode(after) }
}

export const cursorOf = (key: PageKey): string =>
  Buffer.from(`${key.at.toISOString()} ${key.id}`, 'utf8').toString('base64url')

function decode(cursor: string): PageKey {
  const [at, id, rest] = Buffer.from(cursor, 'base64url').toString('utf8').split(' ')
  const instant = new Date(at ?? '')
  if (!id || rest !== undefined || !isId(id) || Number.isNaN(instant.getTime())) throw requestNotValid()
  const key = { at: instant, id }
  // Years beyond those of PostgreSQL and other spellings of an instant are none of ours
  if (cursorOf(key) !== cursor || !/^\d/.test(at!)) throw requestNotValid()
  return key
}
