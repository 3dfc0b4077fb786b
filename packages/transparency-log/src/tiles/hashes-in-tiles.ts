import type { HashAt } from '../tree/hash-at.js'
import { TILE_HEIGHT, TILE_WIDTH, HASH_BYTES, type TilePlace } from './tile.js'
import { TileNotValid } from './tile-not-valid.js'
import { TileRows } from './tile-rows.js'
import { widthIn } from './width-in.js'

/** The bytes of a tile; they may hold more hashes than are asked for, as where the full tile replaced a partial one. */
export type ReadTile = (place: TilePlace) => Uint8Array

/** Any hash of the tree of this size, out of its tiles. Each tile is read once in the life of what is returned. */
export function hashesInTiles(size: number, readTile: ReadTile): HashAt {
  const read = new Map<string, TileRows>()
  const tileAt = (level: number, n: number): TileRows => {
    const name = `${level}/${n}`
    const known = read.get(name)
    if (known !== undefined) return known
    const width = widthIn(size, level, n)
    const hashes = readTile({ level, n, width }).subarray(0, width * HASH_BYTES)
    if (hashes.length !== width * HASH_BYTES) throw new TileNotValid('a tile is too short')
    const rows = new TileRows(hashes)
    read.set(name, rows)
    return rows
  }
  return (level, index) => {
    if (level < 0 || index < 0 || (index + 1) * 2 ** level > size) throw new RangeError('no such subtree in this tree')
    const height = level % TILE_HEIGHT
    const perTile = TILE_WIDTH / 2 ** height
    return tileAt((level - height) / TILE_HEIGHT, Math.floor(index / perTile)).row(height)[index % perTile]!
  }
}
