import type { DutyCode, Outcome, RevealReason } from '@jikimi/schema'
import { createHash } from 'node:crypto'
import { INSERT_ACCESS_RECORDS } from '../../src/persistence/access-rows.js'
import type { House } from './a-house.js'

export interface InventedRecord {
  readonly id: string
  readonly at: Date
  readonly actor_kind: 'STAFF' | 'SITE'
  readonly account_id: string | null
  readonly department_id: string | null
  readonly origin: string
  readonly act: string
  readonly purpose: string | null
  readonly duty: DutyCode | null
  readonly reason: RevealReason | null
  readonly case_number: string | null
  readonly object_id: string | null
  readonly items: readonly string[]
  readonly collections: readonly string[]
  readonly outcome: Outcome
  readonly refusal: string | null
  readonly request_id: string
  readonly is_collegial: boolean
  readonly part: number
  readonly parts: number
  readonly times: number
}

const DAY_MS = 86_400_000
const ACTS = ['inquiry.listed', 'inquiry.viewed', 'subject.revealed', 'inquiry.answered', 'rule.changed'] as const
const GROUNDS = ['CIVIL_COMPLAINT', 'IR_MEETING', 'ACCESS_CONTROL', 'INSPECTION', 'RIGHTS_REQUEST'] as const

/** The same numbers for the same seed: 0 ≤ n < below. */
const drawing = (seed: string) => (name: string, n: number, below: number) =>
  createHash('sha256').update(`${seed} ${name} ${n}`).digest().readUInt32BE(0) % below

const idOf = (...parts: readonly (string | number)[]): string => {
  const hex = createHash('sha256').update(parts.join(' ')).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

/**
 * Writes so many random records into the hundred days before yesterday, by real accounts of the house, a few of nobody on
 * the staff, many at one moment. Returns them as they were written, newest first.
 */
export async function inventRecords(house: House, count: number, seed: string): Promise<InventedRecord[]> {
  const people = await house.sql<{ id: string; department_id: string }>(
    'postgres',
    'select id, department_id from jikimi.account order by sign_in_name',
  )
  const draw = drawing(seed)
  const last = Math.floor(house.clock.now().getTime() / DAY_MS - 2) * DAY_MS
  const records = Array.from({ length: count }, (_, n): InventedRecord => {
    const ground = GROUNDS[draw('ground', n, GROUNDS.length)]!
    const isPurpose = ground === 'CIVIL_COMPLAINT' || ground === 'IR_MEETING'
    const isStaff = draw('staff', n, 8) > 0
    const person = people[draw('person', n, people.length)]!
    const act = ACTS[draw('act', n, ACTS.length)]!
    const isRefused = draw('refused', n, 10) === 0
    // Ten minutes apart, so that some share a moment
    const at = new Date(last - draw('at', n, 100 * 144) * 600_000)
    return {
      id: `${at
        .getTime()
        .toString(16)
        .padStart(12, '0')
        .replace(/^(.{8})/, '$1-')}-7${idOf(seed, n).slice(15)}`,
      at,
      actor_kind: isStaff ? 'STAFF' : 'SITE',
      account_id: isStaff ? person.id : null,
      department_id: isStaff ? person.department_id : null,
      origin: isStaff ? `192.0.2.${draw('origin', n, 4)}` : 'website',
      act,
      purpose: isPurpose ? ground : null,
      duty: isPurpose ? null : ground,
      reason: act === 'subject.revealed' ? 'ANSWERING' : null,
      case_number: draw('case', n, 3) === 0 ? null : `C-${draw('case', n, 9)}`,
      object_id: act === 'rule.changed' ? idOf('object', draw('object', n, 5)) : null,
      items: act === 'subject.revealed' ? ['NAME', 'EMAIL', 'CONTACT_NUMBER'].slice(draw('items', n, 3)) : [],
      collections: isRefused
        ? []
        : Array.from({ length: draw('many', n, 5) }, (_, k) => idOf('person', draw(`p${k}`, n, 40))),
      outcome: isRefused ? 'REFUSED' : 'DONE',
      refusal: isRefused ? 'NOT_FOUND' : null,
      request_id: idOf(seed, 'request', Math.floor(n / 2)),
      is_collegial: draw('collegial', n, 15) === 0,
      part: 1,
      parts: 1,
      times: 1,
    }
  }).map((record) => ({ ...record, collections: [...new Set(record.collections)] }))
  await house.sql('postgres', INSERT_ACCESS_RECORDS, [JSON.stringify(records)])
  return records.toSorted((a, b) => b.at.getTime() - a.at.getTime() || (a.id < b.id ? 1 : -1))
}
