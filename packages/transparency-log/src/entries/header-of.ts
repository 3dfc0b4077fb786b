import { EntryNotValid } from './entry-not-valid.js'
import { hourOf } from './hour-of.js'
import type { LogRecord } from './log-record.js'
import type { RecordGround, RecordHeader } from './record-header.js'

/** The header that belongs to a record; a verifier derives it again from the body and compares. */
export function headerOf(record: LogRecord): RecordHeader {
  const { departmentId, part, parts } = record
  return { hour: hourOf(record.at), ground: groundOf(record), departmentId, part, parts }
}

function groundOf({ purpose, duty }: LogRecord): RecordGround {
  if (purpose !== null && duty === null) return { kind: 'purpose', code: purpose }
  if (duty !== null && purpose === null) return { kind: 'duty', code: duty }
  throw new EntryNotValid('exactly one of purpose and duty')
}
