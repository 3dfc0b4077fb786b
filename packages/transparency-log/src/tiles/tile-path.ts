import { indexPath } from './index-path.js'
import { TILE_WIDTH } from './tile.js'

/** `tile/<L>/<N>[.p/<W>]`. */
export function tilePath(level: number, n: number, width: number = TILE_WIDTH): string {
  if (!Number.isInteger(level) || level < 0 || level > 63) throw new RangeError('tiles have levels 0 to 63')
  return `tile/${level}/${indexPath(n, width)}`
}
