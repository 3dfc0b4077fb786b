import { lengthPrefixed } from './length-prefixed.js'
import type { SealedPlace } from './place.js'

/** A sealed blob: 1 byte version ‖ 12 bytes nonce ‖ ciphertext ‖ 16 bytes tag. */
export const blobFormat = {
  version: 1,
  nonceBytes: 12,
  headBytes: 13,

  associatedData({ table, row, collection, keyId }: SealedPlace): Uint8Array {
    return lengthPrefixed(['jikimi sealed blob', String(blobFormat.version), table, row, collection, keyId])
  },
}
