import { fromBase64 } from '../text/from-base64.js'
import { EntryNotValid } from './entry-not-valid.js'
import type { RecordEntry } from './parsed-entry.js'
import type { RecordGround } from './record-header.js'
import { valueOfLine } from './value-of-line.js'

/** The lines of a record's entry behind the first. What they say is judged when it is written again. */
export function readRecord(lines: readonly string[]): RecordEntry {
  const department = valueOfLine(lines[2], 'department')
  const [part, parts] = valueOfLine(lines[3], 'part').split('/').map(Number)
  const commitment = fromBase64(valueOfLine(lines[4], 'body'))
  if (commitment === undefined) throw new EntryNotValid('body is no base64')
  return {
    kind: 'record',
    header: {
      hour: valueOfLine(lines[0], 'hour'),
      ground: groundOf(valueOfLine(lines[1], 'ground')),
      departmentId: department === '-' ? null : department,
      part: part ?? 0,
      parts: parts ?? 0,
    },
    commitment,
  }
}

function groundOf(text: string): RecordGround {
  const [kind, code] = text.split(' ')
  if ((kind !== 'purpose' && kind !== 'duty') || code === undefined) {
    throw new EntryNotValid('a ground is a purpose or a duty')
  }
  return { kind, code }
}
