import { normaliseText } from '../text/normalise-text.js'
import type { SealedPlace } from './place.js'
import { sealBlob } from './seal-blob.js'

const BLOCK_BYTES = 256
const SPACE = 0x20

/**
 * Seals the items of one collection and purpose (item code → value) as one blob. Values are stored as NFC.
 * The contents are padded to whole blocks of 256 bytes, so that the blob's length says little about them.
 */
export function sealItems(key: Uint8Array, place: SealedPlace, items: ReadonlyMap<string, string>): Uint8Array {
  const padded = pad(Buffer.from(canonicalJson(items), 'utf8'))
  try {
    return sealBlob(key, place, padded)
  } finally {
    padded.fill(0)
  }
}

function canonicalJson(items: ReadonlyMap<string, string>): string {
  const byCode = [...items].toSorted(([a], [b]) => (a < b ? -1 : 1))
  return JSON.stringify(byCode.map(([code, value]) => [code, normaliseText(value)]))
}

/** Spaces behind a JSON text are part of no value, so the padding needs no length of its own. */
function pad(bytes: Uint8Array): Uint8Array {
  const padded = new Uint8Array(Math.ceil(bytes.length / BLOCK_BYTES) * BLOCK_BYTES).fill(SPACE)
  padded.set(bytes)
  bytes.fill(0)
  return padded
}
