import { grow } from '../tiles/grow.js'
import { hashesInTiles } from '../tiles/hashes-in-tiles.js'
import { TreeHead } from '../tiles/tree-head.js'
import { tilePath } from '../tiles/tile-path.js'
import { inclusionProof } from '../tree/inclusion-proof.js'
import { leafHash } from '../tree/leaf-hash.js'

/** The RFC 6962 tree over the statements of one certificate: their canonical texts, in the order of their numbers. */
export interface StatementsTree {
  readonly root: Uint8Array
  /** From the leaf's sibling to the root's child; the first statement has index 0. */
  proofOf(index: number): Uint8Array[]
}

export function statementsTree(texts: readonly string[]): StatementsTree {
  const { root, tiles } = grow(
    TreeHead.empty,
    texts.map((text) => leafHash(Buffer.from(text, 'utf8'))),
  )
  const byPath = new Map(tiles.map((tile) => [tilePath(tile.level, tile.n), tile.hashes]))
  const hashAt = hashesInTiles(texts.length, ({ level, n }) => byPath.get(tilePath(level, n))!)
  return { root, proofOf: (index) => inclusionProof(index, texts.length, hashAt) }
}
