import { lengthPrefixed } from '../sealing/length-prefixed.js'

/** A wrapped key: 1 byte version ‖ XAES-256-GCM of 32 bytes; 73 bytes in all. */
export const wrappedKeyFormat = {
  version: 1,
  bytes: 73,

  associatedData(keyId: string): Uint8Array {
    return lengthPrefixed(['jikimi wrapped key', String(wrappedKeyFormat.version), keyId])
  },
}
