import { SealBroken } from '../sealing/seal-broken.js'
import { wrappedKeyFormat } from './wrapped-key-format.js'
import { xaesOpen } from './xaes-open.js'

/** The 32-byte key that `wrapKey` wrapped under the same id. Throws `SealBroken` for anything else. */
export function unwrapKey(kek: Uint8Array, keyId: string, wrapped: Uint8Array): Uint8Array {
  if (wrapped.length !== wrappedKeyFormat.bytes || wrapped[0] !== wrappedKeyFormat.version) throw new SealBroken()
  return xaesOpen(kek, wrapped.subarray(1), wrappedKeyFormat.associatedData(keyId))
}
