import {
  hashesInTiles,
  leafHash,
  nodeHash,
  rootAt,
  TILE_WIDTH,
  HASH_BYTES,
  widthIn,
  type TilePlace,
} from '@jikimi/transparency-log'
import { Misfit } from './misfit.js'

/** What is read of the evidence. */
export interface Evidence {
  tile(place: TilePlace): Uint8Array
  entries(n: number, width: number): Uint8Array[]
}

/** Entries of one signed tree, each handed out only after it was found under its root. */
export class TreeCheck {
  private readonly checked = new Set<string>()

  /** @throws Misfit when the tiles at the tree's edge don't add up to its root. */
  constructor(
    private readonly evidence: Evidence,
    readonly size: number,
    root: Uint8Array,
  ) {
    const derived = rootAt(
      size,
      hashesInTiles(size, (place) => evidence.tile(place)),
    )
    if (Buffer.compare(derived, root) !== 0) throw new Misfit('ROOT_NOT_DERIVED')
  }

  /** The entries of bundle `n`. @throws Misfit naming the first that is not the tree's. */
  bundle(n: number): Uint8Array[] {
    const width = widthIn(this.size, 0, n)
    const entries = this.evidence.entries(n, width)
    const hashes = this.checkedTile(0, n)
    const wrong = entries.findIndex((entry, at) => Buffer.compare(leafHash(entry), hashAt(hashes, at)) !== 0)
    if (wrong >= 0) throw new Misfit('ENTRY_NOT_IN_TREE', n * TILE_WIDTH + wrong)
    return entries
  }

  entry(index: number): Uint8Array {
    return this.bundle(Math.floor(index / TILE_WIDTH))[index % TILE_WIDTH]!
  }

  /** A tile whose hash stands in the tile above it, and so on up to the edge, which the root is derived from. */
  private checkedTile(level: number, n: number): Uint8Array {
    const tile = this.evidence.tile({ level, n, width: widthIn(this.size, level, n) })
    if (tile.length < TILE_WIDTH * HASH_BYTES || this.checked.has(`${level}/${n}`)) return tile
    const above = this.checkedTile(level + 1, Math.floor(n / TILE_WIDTH))
    if (Buffer.compare(rootOf(tile), hashAt(above, n % TILE_WIDTH)) !== 0)
      throw new Misfit('TILE_NOT_IN_TREE', n * TILE_WIDTH ** (level + 1))
    this.checked.add(`${level}/${n}`)
    return tile
  }
}

const hashAt = (tile: Uint8Array, at: number): Uint8Array => tile.subarray(at * HASH_BYTES, (at + 1) * HASH_BYTES)

function rootOf(tile: Uint8Array): Uint8Array {
  let row = Array.from({ length: TILE_WIDTH }, (_, at) => hashAt(tile, at))
  while (row.length > 1) row = row.flatMap((hash, at) => (at % 2 === 0 ? [nodeHash(hash, row[at + 1]!)] : []))
  return row[0]!
}
