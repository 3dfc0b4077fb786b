import { EntryNotValid } from './entry-not-valid.js'
import type { LostRange, Statement } from './statement.js'
import { valueOfLine } from './value-of-line.js'

/** The lines of a statement behind the first. What they say is judged when it is written again. */
export function readStatement(lines: readonly string[]): Statement {
  const time = valueOfLine(lines[0], 'time')
  const kind = valueOfLine(lines[1], 'kind')
  const rest = lines.slice(2)
  if (kind === 'begun') return { kind, time, origin: valueOfLine(rest[0], 'origin') }
  if (kind === 'restored') return { kind, time, lost: rest.slice(0, -1).map(rangeOf) }
  if (kind === 'certificate') return certificateOf(time, rest)
  if (kind === 'policy') return policyOf(time, rest)
  if (kind !== 'cut') throw new EntryNotValid('unknown kind of statement')
  return {
    kind,
    time,
    before: valueOfLine(rest[0], 'before'),
    records: Number(valueOfLine(rest[1], 'records')),
    cut: valueOfLine(rest[2], 'cut'),
  }
}

const certificateOf = (time: string, [number, digest, root]: readonly string[]): Statement => ({
  kind: 'certificate',
  time,
  number: valueOfLine(number, 'number'),
  digest: valueOfLine(digest, 'digest'),
  root: valueOfLine(root, 'root'),
})

const policyOf = (time: string, [version, effective, digest]: readonly string[]): Statement => ({
  kind: 'policy',
  time,
  version: valueOfLine(version, 'version'),
  effective: valueOfLine(effective, 'effective'),
  digest: valueOfLine(digest, 'digest'),
})

function rangeOf(line: string): LostRange {
  const [first, last] = valueOfLine(line, 'lost').split('-').map(Number)
  return { first: first ?? -1, last: last ?? -1 }
}
