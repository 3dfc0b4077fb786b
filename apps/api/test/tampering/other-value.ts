import type { Seeded } from './seeded.js'

export interface Column {
  readonly name: string
  /** As PostgreSQL names it, such as `text[]`. */
  readonly type: string
  readonly isNullable: boolean
}

const WORDS = [
  'DONE',
  'REFUSED',
  'FAULT',
  'STAFF',
  'SYSTEM',
  'SITE',
  'INSPECTION',
  'INCIDENT',
  'CIVIL_COMPLAINT',
  'IR_MEETING',
  'inquiry.viewed',
  'cut',
  'begun',
  'C-1',
]

/** Another value than this one, as text that PostgreSQL reads; null where it may be. */
export function otherValue({ type, isNullable }: Column, value: string | null, seeded: Seeded): string | null {
  if (isNullable && value !== null && seeded.below(4) === 0) return null
  switch (type) {
    case 'uuid':
      return seeded.uuid()
    case 'boolean':
      return value === 'true' || value === 't' ? 'false' : 'true'
    case 'integer':
    case 'bigint':
    case 'xid8':
      return String(
        Math.max(0, Number(value ?? 0) + (seeded.isHeads() ? 1 : -1) * (1 + seeded.below(seeded.of([1, 9, 900])))),
      )
    case 'timestamp with time zone':
      return `${value ?? '2026-11-01 00:00:00+00'} ${seeded.of(['+', '-'])}${seeded.of(['0.000001', '0.001', '1', '3600', '2678400'])}`
    case 'bytea':
      return otherBytes(value, seeded)
    case 'text[]':
    case 'uuid[]':
    case 'bigint[]':
      return otherList(type, value ?? '{}', seeded)
    default:
      return otherText(value, seeded)
  }
}

function otherText(value: string | null, seeded: Seeded): string {
  const own = value ?? ''
  const at = seeded.below(own.length + 1)
  return seeded.of([
    seeded.of(WORDS),
    `${own.slice(0, at)}${seeded.of(['a', 'Z', ' ', '-', '가'])}${own.slice(at + 1)}`,
    own.slice(0, at),
  ])
}

function otherBytes(value: string | null, seeded: Seeded): string {
  const bytes = Buffer.from((value ?? '').replace(/^\\x/, ''), 'hex')
  const other = bytes.length === 0 || seeded.below(3) === 0 ? seeded.bytes(32) : seeded.flipped(bytes)
  return `\\x${other.toString('hex')}`
}

function otherList(type: string, value: string, seeded: Seeded): string {
  const list = value
    .replace(/^\{|\}$/g, '')
    .split(',')
    .filter(Boolean)
  const added = type === 'uuid[]' ? seeded.uuid() : type === 'bigint[]' ? String(seeded.below(400)) : 'EMAIL'
  const at = seeded.below(list.length)
  const others = [[...list, added], list.toSpliced(at, 1), list.toSpliced(at, 1, added), list.toReversed()]
  return `{${seeded.of(others).join(',')}}`
}
