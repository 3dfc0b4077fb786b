/** Levels of the tree in a tile. */
export const TILE_HEIGHT = 8
/** Hashes in a full tile, and entries in a full bundle. */
export const TILE_WIDTH = 256
/** SHA-256. */
export const HASH_BYTES = 32

/** Where a tile lies, and how many hashes it holds: 256, or fewer at the right edge of the tree. */
export interface TilePlace {
  readonly level: number
  readonly n: number
  readonly width: number
}

/** A tile with its hashes, one behind the other. */
export interface Tile extends TilePlace {
  readonly hashes: Uint8Array
}
