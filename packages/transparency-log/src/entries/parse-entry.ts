import { decodeUtf8 } from '../text/decode-utf8.js'
import { MOST_ENTRY_BYTES } from './entry-bytes.js'
import { EntryNotValid } from './entry-not-valid.js'
import { recordEntry } from './record-entry.js'
import { statementEntry } from './statement-entry.js'
import type { RecordEntry, StatementEntry } from './parsed-entry.js'
import { readRecord } from './read-record.js'
import { readStatement } from './read-statement.js'

/**
 * What an entry says. Strict: what was read is written again, and only the same bytes pass, so that no entry has a
 * second spelling. Throws `EntryNotValid`.
 */
export function parseEntry(bytes: Uint8Array): RecordEntry | StatementEntry {
  if (bytes.length > MOST_ENTRY_BYTES) throw new EntryNotValid('an entry has at most 65,535 bytes')
  const text = decodeUtf8(bytes)
  if (text === undefined) throw new EntryNotValid('an entry is valid UTF-8')
  const [format, ...lines] = text.split('\n')
  const read = format === 'jikimi.record/v1' ? readRecord(lines) : statementOf(format, lines)
  const again = read.kind === 'record' ? recordEntry(read.header, read.commitment) : statementEntry(read.statement)
  if (Buffer.compare(again, bytes) !== 0) throw new EntryNotValid('an entry has one spelling')
  return read
}

function statementOf(format: string | undefined, lines: readonly string[]): StatementEntry {
  if (format !== 'jikimi.statement/v1') throw new EntryNotValid('unknown format')
  return { kind: 'statement', statement: readStatement(lines) }
}
