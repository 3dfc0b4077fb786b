import { areHashes } from './are-hashes.js'
import { isSameHash } from './is-same-hash.js'
import { nodeHash } from './node-hash.js'

/** What is claimed: that the tree of `size` begins with the tree of `oldSize`. */
export interface ConsistencyClaim {
  readonly oldSize: number
  readonly oldRoot: Uint8Array
  readonly size: number
  readonly root: Uint8Array
  readonly hashes: readonly Uint8Array[]
}

/** Whether the hashes prove the claim (RFC 9162 §2.1.4.2). From size 0 nothing is proven, and false is said. */
export function verifyConsistency({ oldSize, oldRoot, size, root, hashes }: ConsistencyClaim): boolean {
  if (!Number.isSafeInteger(oldSize) || !Number.isSafeInteger(size) || oldSize < 1 || oldSize > size) return false
  if (!areHashes([oldRoot, root, ...hashes])) return false
  if (oldSize === size) return hashes.length === 0 && isSameHash(oldRoot, root)
  let [node, last] = [oldSize - 1, size - 1]
  while (node % 2 === 1) [node, last] = [Math.floor(node / 2), Math.floor(last / 2)]
  // An old tree that is full is a subtree of the new one: its own root begins the proof
  const [first, ...rest] = node === 0 ? [oldRoot, ...hashes] : hashes
  if (first === undefined) return false
  let [old, whole] = [first, first]
  for (const hash of rest) {
    if (last === 0) return false
    if (node % 2 === 1 || node === last) {
      ;[old, whole] = [nodeHash(hash, old), nodeHash(hash, whole)]
      while (node % 2 === 0 && node !== 0) [node, last] = [node / 2, Math.floor(last / 2)]
    } else {
      whole = nodeHash(whole, hash)
    }
    ;[node, last] = [Math.floor(node / 2), Math.floor(last / 2)]
  }
  return last === 0 && isSameHash(old, oldRoot) && isSameHash(whole, root)
}
