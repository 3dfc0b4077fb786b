import { bodyOf } from './body-of.js'
import { commitmentOf } from './commitment-of.js'
import { headerOf } from './header-of.js'
import type { LogRecord } from './log-record.js'
import { recordEntry } from './record-entry.js'

/** A record as it goes into the log: the entry for the tree, and the body that lies elsewhere. */
export function encodeRecord(record: LogRecord, salt: Uint8Array): { entry: Uint8Array; body: string } {
  const body = bodyOf(record)
  return { entry: recordEntry(headerOf(record), commitmentOf(salt, body)), body }
}
