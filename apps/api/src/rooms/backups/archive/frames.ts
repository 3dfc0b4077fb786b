/** What lies in the chunks of a backup: frames of one letter, a length of 32 bits and so many bytes. */
export const FRAMES = { entry: 0x45, data: 0x44, end: 0x5a, manifest: 0x4d } as const

/** What an entry is: a table's rows as COPY writes them, a file of a folder, or what the whole is about. */
export interface EntryHead {
  readonly kind: 'about' | 'table' | 'evidence' | 'keystore'
  readonly name: string
  /** Of a table. */
  readonly columns?: readonly string[]
}

export function frame(type: number, payload: Buffer | string): Buffer {
  const bytes = typeof payload === 'string' ? Buffer.from(payload, 'utf8') : payload
  const head = Buffer.alloc(5)
  head[0] = type
  head.writeUInt32BE(bytes.length, 1)
  return Buffer.concat([head, bytes])
}
