import type { AlertRule, AlertState } from '@jikimi/schema'
import { newId } from '../../../kernel/identifier.js'
import { leaveRecord } from './leave-record.js'
import type { Hit } from './looking.js'
import type { Rows } from './rows.js'
import type { SeenRecord } from './seen-record.js'

interface Known {
  readonly id: string
  readonly state: AlertState
  readonly at: Date
  readonly found: number
  readonly records: string[]
  readonly case_numbers: string[]
}

/** An alert names so many of its records and cases, and counts the rest. */
const MOST_RECORDS = 1000
const MOST_CASES = 100

/**
 * Raises an alert with its record, or adds to the one of the same key while nobody has looked into it. Whoever calls
 * holds the lock of the watch: nobody else raises.
 */
export async function raiseAlert(rows: Rows, rule: AlertRule, hit: Hit, now: Date): Promise<void> {
  const [known] = await rows<Known>(
    'select id, state, at, found, records, case_numbers from jikimi.alert where key = $1',
    [hit.key],
  )
  if (!known) await raise(rows, rule, hit, now)
  else if (known.state === 'RAISED') await add(rows, known, hit)
}

async function raise(rows: Rows, rule: AlertRule, hit: Hit, now: Date): Promise<void> {
  const first = hit.records[0]!
  const records = upTo(
    MOST_RECORDS,
    hit.records.map(({ id }) => id),
  )
  const id = newId(now)
  await rows(
    `insert into jikimi.alert (id, rule, key, at, raised_at, account_id, department_id, purpose, duty, case_numbers, records,
       collection_count, found, threshold)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
    [
      id,
      rule,
      hit.key,
      first.at,
      now,
      first.accountId,
      first.departmentId,
      first.purpose,
      first.duty,
      casesIn(hit.records),
      records,
      hit.collectionCount ?? new Set(hit.records.flatMap(({ collections }) => collections)).size,
      hit.found ?? hit.records.length,
      hit.threshold ?? null,
    ],
  )
  await leaveRecord(rows, 'alert.raised', id, now)
}

/** Beyond what an alert names, how much it is goes on being counted. */
async function add(rows: Rows, known: Known, hit: Hit): Promise<void> {
  const records = upTo(MOST_RECORDS, [...known.records, ...hit.records.map(({ id }) => id)])
  await rows(
    `update jikimi.alert set records = $2, case_numbers = $3, collection_count = $4, found = $5, version = version + 1
     where id = $1 and state = 'RAISED'`,
    [
      known.id,
      records,
      upTo(MOST_CASES, [...known.case_numbers, ...casesIn(hit.records)]),
      hit.collectionCount ?? (await peopleIn(rows, hit, records, known.at)),
      hit.found === undefined ? known.found + hit.records.length : Math.max(known.found, hit.found),
    ],
  )
}

/** How many people these records show, of which the first was made at `from`. */
async function peopleIn(rows: Rows, hit: Hit, records: readonly string[], from: Date): Promise<number> {
  const last = hit.records.at(-1)!
  const [counted] = await rows<{ people: number }>(
    `select count(distinct c)::int as people from jikimi.access_record r, unnest(r.collections) c
     where r.account_id = $1 and r.at >= $2 and r.at <= $3 and r.id = any ($4::uuid[])`,
    [last.accountId, from, last.at, records],
  )
  return counted!.people
}

const casesIn = (records: readonly SeenRecord[]): string[] =>
  upTo(
    MOST_CASES,
    records.flatMap(({ caseNumber }) => caseNumber ?? []),
  )

const upTo = (most: number, all: readonly string[]): string[] => [...new Set(all)].slice(0, most)
