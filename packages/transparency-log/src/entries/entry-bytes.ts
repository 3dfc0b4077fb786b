import { EntryNotValid } from './entry-not-valid.js'

/** The uint16 before each entry of a bundle says how long it is. */
export const MOST_ENTRY_BYTES = 65_535

/** The lines of an entry as its bytes. */
export function entryBytes(lines: readonly string[]): Uint8Array {
  const bytes = Buffer.from(`${lines.join('\n')}\n`, 'utf8')
  if (bytes.length > MOST_ENTRY_BYTES) throw new EntryNotValid('an entry has at most 65,535 bytes')
  return bytes
}
