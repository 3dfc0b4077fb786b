import { createHmac } from 'node:crypto'
import { deriveKey, openBlob, sealBlob } from '@jikimi/vault'
import { KeyGone } from '../../keystore/index.js'
import { notFound } from '../../kernel/general.refusals.js'
import type { Ports } from '../../persistence/work.js'

export interface ScanPlace {
  readonly id: string
  readonly collection: string
  readonly keyId: string
}

const CHUNK = 1_048_576
const LENGTH = 4

/** A scan under the key of its request: in chunks, each bound to its place and to how many there are. */
export const sealedScan = {
  /** `digest` tells the same scan sent twice; it is keyed, so that it tells nothing once the key is gone. */
  async seal({ keystore }: Pick<Ports, 'keystore'>, place: ScanPlace, bytes: Buffer) {
    const key = await keystore.open(place.keyId)
    const count = Math.ceil(bytes.length / CHUNK)
    const parts: Buffer[] = []
    for (let nth = 0; nth < count; nth += 1) {
      const chunk = Buffer.from(
        sealBlob(key, placeOf(place, nth, count), bytes.subarray(nth * CHUNK, (nth + 1) * CHUNK)),
      )
      const length = Buffer.alloc(LENGTH)
      length.writeUInt32BE(chunk.length)
      parts.push(length, chunk)
    }
    const digest = createHmac('sha256', deriveKey(key, 'jikimi scan digest 1')).update(bytes).digest()
    return { sealed: Buffer.concat(parts), digest }
  },

  /** @throws Refusal NOT_FOUND once the key is gone; SealBroken where a chunk is not what it was. */
  async open({ keystore }: Pick<Ports, 'keystore'>, place: ScanPlace, sealed: Buffer): Promise<Buffer> {
    const key = await keystore.open(place.keyId).catch((fault: unknown) => {
      throw fault instanceof KeyGone ? notFound() : fault
    })
    const chunks: Buffer[] = []
    for (let at = 0; at < sealed.length;) {
      const end = at + LENGTH + sealed.readUInt32BE(at)
      chunks.push(sealed.subarray(at + LENGTH, end))
      at = end
    }
    return Buffer.concat(chunks.map((chunk, nth) => openBlob(key, placeOf(place, nth, chunks.length), chunk)))
  },
}

const placeOf = ({ id, collection, keyId }: ScanPlace, nth: number, count: number) =>
  ({ table: 'request_scan', row: `${id} ${nth + 1}/${count}`, collection, keyId }) as const
