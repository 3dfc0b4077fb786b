import type { HashAt } from './hash-at.js'
import { nodeHash } from './node-hash.js'

/** The RFC 6962 hash over the leaves from `start` up to `end`, where `start` is one of the places at which trees split. */
export function rangeHash(start: number, end: number, hashAt: HashAt): Uint8Array {
  const full: Uint8Array[] = []
  for (let at = start; at < end;) {
    let level = 0
    let width = 1
    while (at + width * 2 <= end) {
      width *= 2
      level += 1
    }
    full.push(hashAt(level, at / width))
    at += width
  }
  return full.reduceRight((right, left) => nodeHash(left, right))
}
