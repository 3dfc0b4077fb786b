import type { HashAt } from './hash-at.js'
import { largestPowerBelow } from './largest-power-below.js'
import { rangeHash } from './range-hash.js'

/** RFC 6962 §2.1.1: the hashes from the leaf's sibling to the root's child. Reads O(log n) hashes. */
export function inclusionProof(index: number, size: number, hashAt: HashAt): Uint8Array[] {
  if (!Number.isSafeInteger(index) || !Number.isSafeInteger(size) || index < 0 || index >= size) {
    throw new RangeError('an inclusion proof is of a leaf of the tree')
  }
  const hashes: Uint8Array[] = []
  let [start, end] = [0, size]
  while (end - start > 1) {
    const middle = start + largestPowerBelow(end - start)
    hashes.push(index < middle ? rangeHash(middle, end, hashAt) : rangeHash(start, middle, hashAt))
    if (index < middle) end = middle
    else start = middle
  }
  return hashes.toReversed()
}
