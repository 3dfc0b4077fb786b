import { TILE_WIDTH } from './tile.js'

/** How many hashes tile `n` of a level holds in a tree of this size; 0 where it isn't there. */
export const widthIn = (size: number, level: number, n: number): number =>
  Math.max(0, Math.min(TILE_WIDTH, Math.floor(size / TILE_WIDTH ** level) - n * TILE_WIDTH))
