import { requireKey } from '../keys/require-key.js'
import { aesGcm } from './aes-gcm.js'
import { blobFormat } from './blob-format.js'
import type { SealedPlace } from './place.js'
import { SealBroken } from './seal-broken.js'

/** Opens what `sealBlob` sealed for exactly this place. Throws `SealBroken` for anything else. */
export function openBlob(key: Uint8Array, place: SealedPlace, sealed: Uint8Array): Uint8Array {
  requireKey(key)
  if (sealed.length < blobFormat.headBytes || sealed[0] !== blobFormat.version) throw new SealBroken()
  const nonce = sealed.subarray(1, blobFormat.headBytes)
  const associatedData = blobFormat.associatedData(place)
  return aesGcm.open({ key, nonce, associatedData }, sealed.subarray(blobFormat.headBytes))
}
