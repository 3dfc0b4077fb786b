import { hashesInTiles, type ReadTile } from './hashes-in-tiles.js'
import { edgeTiles } from './edge-tiles.js'
import { rootAt } from '../tree/root-at.js'
import { HASH_BYTES } from './tile.js'
import { TileNotValid } from './tile-not-valid.js'

/** What a tree needs to remember to grow: its size, and by level the hashes of its partial tile (empty where none is). */
export class TreeHead {
  static readonly empty = new TreeHead(0, [])

  constructor(
    readonly size: number,
    readonly edge: readonly Uint8Array[],
  ) {}

  /** Takes a tree up again: reads its partial tiles. */
  static of(size: number, readTile: ReadTile): TreeHead {
    const edge: Uint8Array[] = []
    for (const place of edgeTiles(size)) {
      while (edge.length < place.level) edge.push(new Uint8Array())
      const hashes = readTile(place).slice(0, place.width * HASH_BYTES)
      if (hashes.length !== place.width * HASH_BYTES) throw new TileNotValid('a tile is too short')
      edge.push(hashes)
    }
    return new TreeHead(size, edge)
  }

  /** The root; computed from the edge alone. */
  root(): Uint8Array {
    return rootAt(
      this.size,
      hashesInTiles(this.size, ({ level }) => this.edge[level] ?? new Uint8Array()),
    )
  }
}
