import { open, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { syncFolder } from '../kernel/sync-folder.js'
import { isMissing } from './is-missing.js'

const RECORD_BYTES = 17
const PACKED = 1

/** That a key was buried, and whether it lay in this epoch's pack: what is overwritten there is overwritten again at a start. */
export interface Tombstone {
  readonly keyId: string
  readonly isPacked: boolean
}

/** `buried.<epoch>`: tombstones of one epoch in the order in which they were set, 17 bytes each. Gone with the epoch. */
export const buriedFile = {
  nameOf: (epoch: number): string => `buried.${epoch}`,

  epochOf(name: string): number | undefined {
    const match = /^buried[.](\d{1,10})$/u.exec(name)
    return match ? Number(match[1]) : undefined
  },

  /** Durable when it returns. What an interrupted write left at the end is cut off first. */
  async append(folder: string, epoch: number, tombstones: readonly Tombstone[]): Promise<void> {
    if (tombstones.length === 0) return
    const file = await open(join(folder, buriedFile.nameOf(epoch)), 'a', 0o600)
    try {
      const { size } = await file.stat()
      if (size % RECORD_BYTES !== 0) await file.truncate(size - (size % RECORD_BYTES))
      await file.writeFile(Buffer.concat(tombstones.map(encode)))
      await file.sync()
      if (size === 0) await syncFolder(folder)
    } finally {
      await file.close()
    }
  },

  async read(folder: string, epoch: number): Promise<Tombstone[]> {
    const bytes = await readFile(join(folder, buriedFile.nameOf(epoch))).catch((error: unknown) => {
      if (isMissing(error)) return Buffer.alloc(0)
      throw error
    })
    return Array.from({ length: Math.floor(bytes.length / RECORD_BYTES) }, (_, nth) =>
      decode(bytes.subarray(nth * RECORD_BYTES, (nth + 1) * RECORD_BYTES)),
    )
  },
}

const encode = ({ keyId, isPacked }: Tombstone): Buffer =>
  Buffer.concat([Buffer.from([isPacked ? PACKED : 0]), Buffer.from(keyId.replaceAll('-', ''), 'hex')])

function decode(record: Buffer): Tombstone {
  const hex = record.subarray(1).toString('hex')
  const keyId = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
  return { keyId, isPacked: record[0] === PACKED }
}
