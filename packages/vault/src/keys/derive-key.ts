import { hkdf } from './hkdf.js'
import { requireKey } from './require-key.js'

/**
 * Derives a key for one purpose, so that one secret never serves two (HKDF-SHA-256, no salt, purpose as info).
 * `length` in bytes, at most 8,160. Throws a RangeError for an empty purpose.
 */
export function deriveKey(key: Uint8Array, purpose: string, length = 32): Uint8Array {
  requireKey(key)
  if (purpose === '') throw new RangeError('A derived key needs a purpose.')
  return hkdf(key, { salt: new Uint8Array(), info: Buffer.from(purpose, 'utf8'), length })
}
