import { fromBase64 } from './from-base64.js'

/** A tree of 2^64 leaves needs no longer proof. */
export const MOST_HASHES = 63

/** SHA-256 hashes, base64, one a line; undefined where a line is anything else, or where there are too many. */
export function hashesOfLines(lines: readonly string[]): Uint8Array[] | undefined {
  if (lines.length > MOST_HASHES) return undefined
  const hashes = lines.map(fromBase64)
  return hashes.every((hash) => hash?.length === 32) ? (hashes as Uint8Array[]) : undefined
}
