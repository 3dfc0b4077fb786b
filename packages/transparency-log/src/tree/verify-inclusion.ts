import { areHashes } from './are-hashes.js'
import { isSameHash } from './is-same-hash.js'
import { nodeHash } from './node-hash.js'

/** What is claimed: that the tree of this size and root has this leaf hash at this index. */
export interface InclusionClaim {
  readonly index: number
  readonly size: number
  readonly leaf: Uint8Array
  readonly root: Uint8Array
  readonly hashes: readonly Uint8Array[]
}

/** Whether the hashes prove the claim (RFC 9162 §2.1.3.2). */
export function verifyInclusion({ index, size, leaf, root, hashes }: InclusionClaim): boolean {
  if (!Number.isSafeInteger(index) || !Number.isSafeInteger(size) || index < 0 || index >= size) return false
  if (!areHashes([leaf, root, ...hashes])) return false
  let [node, last, hash] = [index, size - 1, leaf]
  for (const sibling of hashes) {
    if (last === 0) return false
    if (node % 2 === 1 || node === last) {
      hash = nodeHash(sibling, hash)
      while (node % 2 === 0 && node !== 0) [node, last] = [node / 2, Math.floor(last / 2)]
    } else {
      hash = nodeHash(hash, sibling)
    }
    ;[node, last] = [Math.floor(node / 2), Math.floor(last / 2)]
  }
  return last === 0 && isSameHash(hash, root)
}
