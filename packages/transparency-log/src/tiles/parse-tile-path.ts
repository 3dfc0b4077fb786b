import { parseDecimal } from '../text/parse-decimal.js'
import { entriesPath } from './entries-path.js'
import { TILE_WIDTH } from './tile.js'
import { tilePath } from './tile-path.js'

/** What a path of the layout asks for. */
export interface AskedTile {
  readonly level: number | 'entries'
  readonly n: number
  readonly width: number
}

const PATH = /^tile\/(entries|\d{1,2})\/((?:x\d{3}\/){0,5}\d{3})(?:\.p\/(\d{1,3}))?$/

/** The tile or bundle behind a path, or undefined for anything but its one exact spelling. */
export function parseTilePath(path: string): AskedTile | undefined {
  const [, kind, digits, partial] = PATH.exec(path) ?? []
  if (kind === undefined || digits === undefined) return undefined
  const level = kind === 'entries' ? kind : Number(kind)
  const n = parseDecimal(digits.replace(/[x/]/g, '').replace(/^0+(?=\d)/, ''))
  const width = partial === undefined ? TILE_WIDTH : Number(partial)
  if (n === undefined || width < 1 || width > TILE_WIDTH || (level !== 'entries' && level > 63)) return undefined
  const spelt = level === 'entries' ? entriesPath(n, width) : tilePath(level, n, width)
  return spelt === path ? { level, n, width } : undefined
}
