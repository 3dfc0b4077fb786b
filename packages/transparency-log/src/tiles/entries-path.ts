import { indexPath } from './index-path.js'
import { TILE_WIDTH } from './tile.js'

/** `tile/entries/<N>[.p/<W>]`. */
export const entriesPath = (n: number, width: number = TILE_WIDTH): string => `tile/entries/${indexPath(n, width)}`
