import { randomBytes } from 'node:crypto'
import { aesGcm } from '../sealing/aes-gcm.js'
import { requireKey } from './require-key.js'
import { xaesDerivation } from './xaes-derivation.js'

/**
 * XAES-256-GCM (C2SP): 24 bytes random nonce ‖ ciphertext ‖ 16 bytes tag. For keys that seal without practical limit.
 * It does not commit to its key: one ciphertext can be made to open under two keys by whoever knows both.
 */
export function xaesSeal(key: Uint8Array, plaintext: Uint8Array, associatedData: Uint8Array): Uint8Array {
  requireKey(key)
  const nonce = randomBytes(24)
  const sealed = aesGcm.seal({ ...xaesDerivation(key, nonce), associatedData }, plaintext)
  return new Uint8Array(Buffer.concat([nonce, sealed]))
}
