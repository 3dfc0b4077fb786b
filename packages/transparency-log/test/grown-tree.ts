import { grow, tilePath, TreeHead, type Tile, type TilePlace } from '../src/index.js'

/** A tree grown by so many leaves at a time, all tiles kept by their path as a folder would, and the root at each size. */
export function grownTree(leaves: readonly Uint8Array[], step: number) {
  const tiles = new Map<string, Tile>()
  const roots = new Map([[0, TreeHead.empty.root()]])
  let head = TreeHead.empty
  for (let at = 0; at < leaves.length; at += step) {
    const grown = grow(head, leaves.slice(at, at + step))
    head = grown.head
    roots.set(head.size, grown.root)
    for (const tile of grown.tiles) tiles.set(tilePath(tile.level, tile.n, tile.width), tile)
  }
  /** The narrowest tile there is that is wide enough. */
  const readTile = ({ level, n, width }: TilePlace): Uint8Array => {
    for (let wide = width; wide <= 256; wide += 1) {
      const tile = tiles.get(tilePath(level, n, wide))
      if (tile) return tile.hashes
    }
    throw new Error('no such tile')
  }
  return { head, tiles, roots, readTile }
}
