import { isUtc } from '../entries/is-utc.js'
import { spellings } from '../entries/spellings.js'
import { fromBase64 } from '../text/from-base64.js'

const matches =
  (pattern: RegExp) =>
  (value: unknown): boolean =>
    typeof value === 'string' && pattern.test(value)

/** How the values of certificates and their statements are spelt. */
export const spelt = {
  number: matches(/^D-\d{4}-\d{6,9}$/),
  code: matches(spellings.code),
  uuid: matches(spellings.uuid),
  digest: matches(/^[0-9a-f]{64}$/),
  month: matches(/^\d{4}-(0[1-9]|1[0-2])$/),
  day: (value: unknown): boolean => typeof value === 'string' && isUtc(`${value}T00:00:00Z`),
  second: (value: unknown): boolean => typeof value === 'string' && isUtc(value),
  hour: (value: unknown): boolean => typeof value === 'string' && isUtc(value) && spellings.hour.test(value),
  hash: (value: unknown): boolean => typeof value === 'string' && fromBase64(value)?.length === 32,
  count: (value: unknown): boolean => Number.isSafeInteger(value) && Number(value) >= 1,
  truth: (value: unknown): boolean => typeof value === 'boolean',
} as const
