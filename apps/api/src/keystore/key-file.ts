import { SealBroken, unwrapKey, wrapKey } from '@jikimi/vault'

const EPOCH_BYTES = 4

/** A data key's file: the epoch (32 bits, big-endian) whose key wraps it ‖ the wrapped key. */
export const keyFile = {
  encode(epochKey: Uint8Array, epoch: number, keyId: string, key: Uint8Array): Uint8Array {
    const head = Buffer.alloc(EPOCH_BYTES)
    head.writeUInt32BE(epoch)
    return Buffer.concat([head, wrapKey(epochKey, keyId, key)])
  },

  /** Of the epoch whose key wraps it; 0 of what is no key's file. */
  epochOf: (contents: Buffer): number => (contents.length < EPOCH_BYTES ? 0 : contents.readUInt32BE()),

  decode(epochKey: Uint8Array, epoch: number, keyId: string, contents: Uint8Array): Uint8Array {
    const bytes = Buffer.from(contents)
    if (bytes.length < EPOCH_BYTES || bytes.readUInt32BE() !== epoch) throw new SealBroken()
    return unwrapKey(epochKey, keyId, bytes.subarray(EPOCH_BYTES))
  },
}
