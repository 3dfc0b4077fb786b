import { randomBytes } from 'node:crypto'
import { requireKey } from '../keys/require-key.js'
import { aesGcm } from './aes-gcm.js'
import { blobFormat } from './blob-format.js'
import type { SealedPlace } from './place.js'

/**
 * Seals bytes for one place under the data key of one collection (32 bytes).
 *
 * The nonce is random and 96 bits long: safe for the few blobs of one collection, not for a key that many
 * collections share (`wrapKey` and `xaesSeal` are for those). The length of the plaintext shows in the blob.
 *
 * @law PIPA 29
 */
export function sealBlob(key: Uint8Array, place: SealedPlace, plaintext: Uint8Array): Uint8Array {
  requireKey(key)
  const nonce = randomBytes(blobFormat.nonceBytes)
  const sealed = aesGcm.seal({ key, nonce, associatedData: blobFormat.associatedData(place) }, plaintext)
  return new Uint8Array(Buffer.concat([Uint8Array.of(blobFormat.version), nonce, sealed]))
}
