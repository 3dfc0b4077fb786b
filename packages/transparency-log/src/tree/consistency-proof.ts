import type { HashAt } from './hash-at.js'
import { largestPowerBelow } from './largest-power-below.js'
import { rangeHash } from './range-hash.js'

/** RFC 6962 §2.1.2: that the tree of `size` begins with the tree of `oldSize`. Of nothing, nothing is proven. */
export function consistencyProof(oldSize: number, size: number, hashAt: HashAt): Uint8Array[] {
  if (!Number.isSafeInteger(oldSize) || !Number.isSafeInteger(size) || oldSize < 1 || oldSize > size) {
    throw new RangeError('a consistency proof is from a smaller tree that is not empty')
  }
  const hashes: Uint8Array[] = []
  let [start, end] = [0, size]
  while (oldSize !== end) {
    const middle = start + largestPowerBelow(end - start)
    const isLeft = oldSize <= middle
    hashes.push(isLeft ? rangeHash(middle, end, hashAt) : rangeHash(start, middle, hashAt))
    if (isLeft) end = middle
    else start = middle
  }
  // Where the old tree is a subtree of the new one, its root is known to whoever asks
  if (start > 0) hashes.push(rangeHash(start, end, hashAt))
  return hashes.toReversed()
}
