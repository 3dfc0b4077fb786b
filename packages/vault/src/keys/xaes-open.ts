import { aesGcm } from '../sealing/aes-gcm.js'
import { SealBroken } from '../sealing/seal-broken.js'
import { requireKey } from './require-key.js'
import { xaesDerivation } from './xaes-derivation.js'

/** Opens what `xaesSeal` sealed with the same associated data. Throws `SealBroken` for anything else. */
export function xaesOpen(key: Uint8Array, sealed: Uint8Array, associatedData: Uint8Array): Uint8Array {
  requireKey(key)
  if (sealed.length < 24) throw new SealBroken()
  return aesGcm.open({ ...xaesDerivation(key, sealed.subarray(0, 24)), associatedData }, sealed.subarray(24))
}
