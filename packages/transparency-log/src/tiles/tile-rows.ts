import { nodeHash } from '../tree/node-hash.js'
import { HASH_BYTES } from './tile.js'

/** Row 0 are the hashes of a tile, each further row the hashes over its pairs. A last one without a pair is left out. */
export class TileRows {
  readonly #rows: Uint8Array[][]

  constructor(hashes: Uint8Array) {
    const count = Math.floor(hashes.length / HASH_BYTES)
    this.#rows = [Array.from({ length: count }, (_, at) => hashes.subarray(at * HASH_BYTES, (at + 1) * HASH_BYTES))]
  }

  /** Made when first asked for, and kept: a proof asks for most rows of a tile, many proofs for the same. */
  row(height: number): readonly Uint8Array[] {
    const known = this.#rows[height]
    if (known !== undefined) return known
    const below = this.row(height - 1)
    const row = Array.from({ length: below.length >> 1 }, (_, at) => nodeHash(below[at * 2]!, below[at * 2 + 1]!))
    this.#rows[height] = row
    return row
  }
}
