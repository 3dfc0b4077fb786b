import { MOST_ENTRY_BYTES } from '../entries/entry-bytes.js'
import { TILE_WIDTH } from './tile.js'
import { TileNotValid } from './tile-not-valid.js'

/** An entry bundle: up to 256 entries, each behind its length as a big-endian uint16. */
export function encodeEntries(entries: readonly Uint8Array[]): Uint8Array {
  if (entries.length > TILE_WIDTH) throw new TileNotValid('a bundle holds at most 256 entries')
  return Buffer.concat(
    entries.flatMap((entry) => {
      if (entry.length > MOST_ENTRY_BYTES) throw new TileNotValid('an entry has at most 65,535 bytes')
      return [Buffer.from([entry.length >> 8, entry.length & 0xff]), entry]
    }),
  )
}
