import { TILE_WIDTH } from './tile.js'
import { TileNotValid } from './tile-not-valid.js'

/** The entries of a bundle. Throws `TileNotValid` where it is cut, or holds more than 256. */
export function decodeEntries(bytes: Uint8Array): Uint8Array[] {
  const entries: Uint8Array[] = []
  for (let at = 0; at < bytes.length;) {
    const [high, low] = [bytes[at], bytes[at + 1]]
    if (high === undefined || low === undefined) throw new TileNotValid('a bundle is cut')
    const end = at + 2 + high * 256 + low
    if (end > bytes.length) throw new TileNotValid('a bundle is cut')
    if (entries.length === TILE_WIDTH) throw new TileNotValid('a bundle holds at most 256 entries')
    entries.push(bytes.slice(at + 2, end))
    at = end
  }
  return entries
}
