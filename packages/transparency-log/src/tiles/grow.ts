import { HASH_BYTES, TILE_HEIGHT, TILE_WIDTH, type Tile } from './tile.js'
import { TileNotValid } from './tile-not-valid.js'
import { TileRows } from './tile-rows.js'
import { TreeHead } from './tree-head.js'

const FULL = TILE_WIDTH * HASH_BYTES

/** A tree after it grew: its head and root, and every tile that is new, lowest level first. */
export interface Grown {
  readonly head: TreeHead
  readonly root: Uint8Array
  readonly tiles: readonly Tile[]
}

/** Puts leaf hashes behind those that are there. Costs as much as there are new leaves, and the height of the tree. */
export function grow(head: TreeHead, leaves: readonly Uint8Array[]): Grown {
  if (leaves.some(({ length }) => length !== HASH_BYTES)) throw new TileNotValid('a leaf is a hash')
  const edge = [...head.edge]
  const tiles: Tile[] = []
  let coming = leaves
  for (let level = 0; coming.length > 0; level += 1) {
    const row = growLevel(head, level, coming)
    tiles.push(...row.tiles)
    edge[level] = row.edge
    coming = row.tiles.filter(({ width }) => width === TILE_WIDTH).map(rootOfFull)
  }
  const grown = new TreeHead(head.size + leaves.length, edge)
  return { head: grown, root: grown.root(), tiles }
}

const rootOfFull = ({ hashes }: Tile): Uint8Array => new TileRows(hashes).row(TILE_HEIGHT)[0]!

function growLevel(head: TreeHead, level: number, coming: readonly Uint8Array[]): { tiles: Tile[]; edge: Uint8Array } {
  const hashes = new Uint8Array(Buffer.concat([head.edge[level] ?? new Uint8Array(), ...coming]))
  const tiles: Tile[] = []
  let n = Math.floor(head.size / TILE_WIDTH ** (level + 1))
  for (let at = 0; at < hashes.length; at += FULL, n += 1) {
    const held = hashes.slice(at, at + FULL)
    tiles.push({ level, n, width: held.length / HASH_BYTES, hashes: held })
  }
  return { tiles, edge: hashes.slice(hashes.length - (hashes.length % FULL)) }
}
