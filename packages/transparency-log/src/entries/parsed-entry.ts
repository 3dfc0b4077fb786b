import type { RecordHeader } from './record-header.js'
import type { Statement } from './statement.js'

/** An entry that commits to a record. */
export interface RecordEntry {
  readonly kind: 'record'
  readonly header: RecordHeader
  /** 32 bytes. */
  readonly commitment: Uint8Array
}

/** An entry in which the log speaks of itself. */
export interface StatementEntry {
  readonly kind: 'statement'
  readonly statement: Statement
}
