import { createHash } from 'node:crypto'
import type { Place } from '../secrecy/search.js'

/** Of these, what was not looked at yet: copies of a database are the same bytes over and over, and half of them zeros. */
export function newPlaces(places: readonly Place[], known: Set<string>): Place[] {
  return places.flatMap(({ name, bytes }) => {
    const full = Buffer.from(bytes.subarray(0, bytes.findLastIndex((byte) => byte !== 0) + 1))
    const digest = createHash('sha256').update(full).digest('base64')
    if (full.length === 0 || known.has(digest)) return []
    known.add(digest)
    return [{ name, bytes: full }]
  })
}
