import { createHmac, timingSafeEqual } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { deriveKey } from '@jikimi/vault'
import { isMissing } from './is-missing.js'
import { keyFolders } from './key-folders.js'
import { KeystoreRefused } from './keystore-refused.js'
import { packEntry } from './pack-entry.js'

const MAGIC = Buffer.from('JKP1')
const HEAD_BYTES = 16
const CODE_BYTES = 32

export interface PackPlace {
  readonly folder: string
  readonly epoch: number
  readonly epochKey: Uint8Array
  /** The last byte of all its ids. */
  readonly bucket: number
}

/**
 * One bucket's keys of one epoch: magic ‖ epoch ‖ bucket ‖ count (32 bits each) ‖ entries in order ‖ HMAC-SHA-256 over
 * all of that but the wrapped keys. Written once; afterwards wrapped keys are overwritten with zeros, when buried.
 */
export const packFile = {
  headBytes: HEAD_BYTES,

  pathOf: ({ folder, epoch, bucket }: Omit<PackPlace, 'epochKey'>): string =>
    join(keyFolders.folderOf(folder, bucket), `pack.${epoch}`),

  epochOf(name: string): number | undefined {
    const match = /^pack[.](\d{1,10})$/u.exec(name)
    return match ? Number(match[1]) : undefined
  },

  encode(place: PackPlace, entries: readonly Buffer[]): Buffer {
    const head = Buffer.alloc(HEAD_BYTES)
    MAGIC.copy(head)
    head.writeUInt32BE(place.epoch, 4)
    head.writeUInt32BE(place.bucket, 8)
    head.writeUInt32BE(entries.length, 12)
    const body = Buffer.concat([head, ...entries.toSorted(Buffer.compare)])
    return Buffer.concat([body, codeOf(place.epochKey, body)])
  },

  /** Its entries. @throws KeystoreRefused KEYSTORE_PACK_DAMAGED unless it is whole and of this place. */
  async read(place: PackPlace): Promise<Buffer[]> {
    const bytes = await readFile(packFile.pathOf(place)).catch((error: unknown) => {
      throw isMissing(error) ? new KeystoreRefused('KEYSTORE_PACK_DAMAGED') : error
    })
    const body = bytes.subarray(0, -CODE_BYTES)
    const count = (body.length - HEAD_BYTES) / packEntry.bytes
    const isOwn =
      bytes.length >= HEAD_BYTES + CODE_BYTES &&
      body.subarray(0, 4).equals(MAGIC) &&
      body.readUInt32BE(4) === place.epoch &&
      body.readUInt32BE(8) === place.bucket &&
      body.readUInt32BE(12) === count
    if (!isOwn || !timingSafeEqual(codeOf(place.epochKey, body), bytes.subarray(-CODE_BYTES)))
      throw new KeystoreRefused('KEYSTORE_PACK_DAMAGED')
    return Array.from({ length: count }, (_, nth) => {
      const from = HEAD_BYTES + nth * packEntry.bytes
      return body.subarray(from, from + packEntry.bytes)
    })
  },
}

function codeOf(epochKey: Uint8Array, body: Buffer): Buffer {
  const key = deriveKey(epochKey, 'jikimi pack 1')
  const code = createHmac('sha256', key).update(body.subarray(0, HEAD_BYTES))
  for (let from = HEAD_BYTES; from < body.length; from += packEntry.bytes)
    code.update(body.subarray(from, from + packEntry.headBytes))
  key.fill(0)
  return code.digest()
}
