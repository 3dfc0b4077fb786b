import { EntryNotValid } from './entry-not-valid.js'
import { isUtc } from './is-utc.js'

const SECONDS = /^(\d{4}-\d\d-\d\dT\d\d):\d\d:\d\d\.\d{6}Z$/

/** The hour of an instant with six decimals. */
export function hourOf(at: string): string {
  const hour = SECONDS.exec(at)?.[1]
  if (hour === undefined || !isUtc(`${at.slice(0, 19)}Z`)) throw new EntryNotValid('at is no instant with six decimals')
  return `${hour}:00:00Z`
}
