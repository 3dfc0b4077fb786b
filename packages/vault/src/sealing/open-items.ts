import { openBlob } from './open-blob.js'
import type { SealedPlace } from './place.js'
import { SealBroken } from './seal-broken.js'

/** Opens what `sealItems` sealed: item code → value (NFC). Throws `SealBroken` for anything else. */
export function openItems(key: Uint8Array, place: SealedPlace, sealed: Uint8Array): Map<string, string> {
  const opened = openBlob(key, place, sealed)
  try {
    return new Map(readPairs(Buffer.from(opened.buffer).toString('utf8')))
  } finally {
    opened.fill(0)
  }
}

function readPairs(json: string): [string, string][] {
  const pairs = parse(json)
  if (!Array.isArray(pairs) || !pairs.every(isPair)) throw new SealBroken()
  return pairs
}

/** A parser's message quotes what it read, so it must not travel. */
function parse(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    throw new SealBroken()
  }
}

function isPair(pair: unknown): pair is [string, string] {
  return Array.isArray(pair) && pair.length === 2 && pair.every((part) => typeof part === 'string')
}
