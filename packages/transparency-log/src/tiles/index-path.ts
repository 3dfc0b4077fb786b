import { TILE_WIDTH } from './tile.js'

/** `<N>[.p/<W>]` of C2SP tlog-tiles: `x001/x234/067`, and for a partial tile `x001/x234/067.p/12`. */
export function indexPath(n: number, width: number): string {
  if (!Number.isSafeInteger(n) || n < 0) throw new RangeError('a tile is numbered from 0')
  if (!Number.isInteger(width) || width < 1 || width > TILE_WIDTH) throw new RangeError('a tile holds 1 to 256')
  const digits = String(n)
  const padded = digits.padStart(Math.ceil(digits.length / 3) * 3, '0')
  const path = padded.replace(/\d{3}(?=\d)/g, 'x$&/')
  return width === TILE_WIDTH ? path : `${path}.p/${width}`
}
