import { TILE_WIDTH, type TilePlace } from './tile.js'

/** The partial tiles of a tree of this size, lowest first: at most one a level. */
export function edgeTiles(size: number): TilePlace[] {
  const places: TilePlace[] = []
  for (let [level, hashes] = [0, size]; hashes > 0; [level, hashes] = [level + 1, Math.floor(hashes / TILE_WIDTH)]) {
    const width = hashes % TILE_WIDTH
    if (width > 0) places.push({ level, n: Math.floor(hashes / TILE_WIDTH), width })
  }
  return places
}
