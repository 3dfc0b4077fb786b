/** One key of a pack: the id turned round (16 bytes) ‖ when it was made (seconds, 32 bits) ‖ the wrapped key. */
export const packEntry = {
  bytes: 93,
  /** Of the id and the time, which the pack's code covers. */
  headBytes: 20,
  wrappedBytes: 73,

  encode(keyId: string, madeAt: number, wrapped: Uint8Array): Buffer {
    const entry = Buffer.alloc(packEntry.bytes)
    turned(keyId).copy(entry)
    entry.writeUInt32BE(madeAt, 16)
    entry.set(wrapped, packEntry.headBytes)
    return entry
  },

  idOf(entry: Buffer): string {
    const hex = Buffer.concat([entry.subarray(7, 16), entry.subarray(0, 7)]).toString('hex')
    return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
  },

  madeAtOf: (entry: Buffer): number => entry.readUInt32BE(16),

  wrappedOf: (entry: Buffer): Buffer => entry.subarray(packEntry.headBytes),

  /** Buried: its wrapped key was overwritten where it lay. */
  isBuried: (entry: Buffer): boolean => packEntry.wrappedOf(entry).every((byte) => byte === 0),

  turned,
}

/** The last seven bytes first: they are random in every version of UUID, so that a key's place can be reckoned. */
function turned(keyId: string): Buffer {
  const bytes = Buffer.from(keyId.replaceAll('-', ''), 'hex')
  return Buffer.concat([bytes.subarray(9), bytes.subarray(0, 9)])
}
