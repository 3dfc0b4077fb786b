import { type FileHandle, open } from 'node:fs/promises'
import { isMissing } from './is-missing.js'
import { packEntry } from './pack-entry.js'
import { packFile } from './pack-file.js'

const RANDOM_BYTES = 6

export interface Found {
  readonly entry: Buffer
  /** Of the wrapped key, in the file. */
  readonly position: number
}

/**
 * A key's entry in the pack at `path`, or undefined. Its place is reckoned from its id, so that one read of a few
 * kilobytes finds it among millions, and no list of keys has to be in memory.
 */
export async function findInPack(path: string, keyId: string): Promise<Found | undefined> {
  const file = await open(path, 'r').catch((error: unknown) => {
    if (isMissing(error)) return undefined
    throw error
  })
  if (file === undefined) return undefined
  try {
    return await find(file, await countIn(file), packEntry.turned(keyId))
  } finally {
    await file.close()
  }
}

async function countIn(file: FileHandle): Promise<number> {
  const { size } = await file.stat()
  return Math.max(0, Math.floor((size - packFile.headBytes) / packEntry.bytes))
}

async function find(file: FileHandle, count: number, wanted: Buffer): Promise<Found | undefined> {
  const share = wanted.readUIntBE(0, RANDOM_BYTES) / 2 ** (8 * RANDOM_BYTES)
  // Twice the square root is four times as far as random ids stray on average
  const reach = 2 * Math.ceil(Math.sqrt(count)) + 4
  let from = Math.max(0, Math.floor(count * share) - reach)
  let to = Math.min(count, Math.floor(count * share) + reach)
  let way = 0
  while (from < to) {
    const entries = await read(file, from, to)
    const isBefore = from > 0 && compare(wanted, entries[0]!) < 0
    const isBehind = to < count && compare(wanted, entries.at(-1)!) > 0
    if (!isBefore && !isBehind) return foundIn(entries, from, wanted)
    // Between two that lie side by side: it isn't there
    if (way === (isBefore ? 1 : -1)) return undefined
    way = isBefore ? -1 : 1
    if (isBefore) [from, to] = [Math.max(0, from - 2 * reach), from]
    else [from, to] = [to, Math.min(count, to + 2 * reach)]
  }
  return undefined
}

const compare = (wanted: Buffer, entry: Buffer): number => Buffer.compare(wanted, entry.subarray(0, wanted.length))

async function read(file: FileHandle, from: number, to: number): Promise<Buffer[]> {
  const bytes = Buffer.alloc((to - from) * packEntry.bytes)
  const { bytesRead } = await file.read(bytes, 0, bytes.length, packFile.headBytes + from * packEntry.bytes)
  if (bytesRead !== bytes.length) throw new Error('A pack of the keystore is shorter than it says.')
  return Array.from({ length: to - from }, (_, nth) =>
    bytes.subarray(nth * packEntry.bytes, (nth + 1) * packEntry.bytes),
  )
}

function foundIn(entries: readonly Buffer[], from: number, wanted: Buffer): Found | undefined {
  const nth = entries.findIndex((entry) => compare(wanted, entry) === 0)
  const entry = entries[nth]
  return entry && { entry, position: packFile.headBytes + (from + nth) * packEntry.bytes + packEntry.headBytes }
}
