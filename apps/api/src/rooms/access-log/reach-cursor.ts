import { requestNotValid } from '../../kernel/general.refusals.js'
import { isId } from '../../kernel/identifier.js'

/** Where a page of a reach ends, and the moment that its first page was of: what comes later moves no line. */
export interface ReachKey {
  readonly asOf: Date
  readonly lastAt: Date
  readonly pseudonym: string
}

export const reachCursor = ({ asOf, lastAt, pseudonym }: ReachKey): string =>
  Buffer.from(`${asOf.toISOString()} ${lastAt.toISOString()} ${pseudonym}`, 'utf8').toString('base64url')

/** @throws Refusal REQUEST_NOT_VALID for a cursor that we did not make. */
export function reachKeyOf(cursor: string): ReachKey {
  const [asOf = '', lastAt = '', pseudonym = ''] = Buffer.from(cursor, 'base64url').toString('utf8').split(' ')
  const key = { asOf: new Date(asOf), lastAt: new Date(lastAt), pseudonym }
  const isOurs = [key.asOf, key.lastAt].every((instant) => !Number.isNaN(instant.getTime())) && isId(pseudonym)
  if (!isOurs || !/^\d.* \d/.test(`${asOf} ${lastAt}`) || reachCursor(key) !== cursor) throw requestNotValid()
  return key
}
