import { toBase64 } from '../text/base64.js'
import { entryBytes } from './entry-bytes.js'
import { EntryNotValid } from './entry-not-valid.js'
import { isUtc } from './is-utc.js'
import type { RecordHeader } from './record-header.js'
import { spellings } from './spellings.js'

/** The entry of a record: its header, and the commitment to its body. */
export function recordEntry(header: RecordHeader, commitment: Uint8Array): Uint8Array {
  const { hour, ground, departmentId, part, parts } = header
  const department = departmentId ?? '-'
  demand(isUtc(hour) && spellings.hour.test(hour), 'hour is no whole hour, UTC')
  demand(ground.kind === 'purpose' || ground.kind === 'duty', 'a ground is a purpose or a duty')
  demand(spellings.code.test(ground.code), 'a ground has a code')
  demand(department === '-' || spellings.uuid.test(department), 'department is no id')
  demand(spellings.part.test(`${part}/${parts}`) && part <= parts, 'part is not k of n')
  demand(commitment.length === 32, 'a commitment has 32 bytes')
  return entryBytes([
    'jikimi.record/v1',
    `hour ${hour}`,
    `ground ${ground.kind} ${ground.code}`,
    `department ${department}`,
    `part ${part}/${parts}`,
    `body ${toBase64(commitment)}`,
  ])
}

function demand(holds: boolean, problem: string): void {
  if (!holds) throw new EntryNotValid(problem)
}
