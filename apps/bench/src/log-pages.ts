import { AccessRecordsDocument, LeakReachDocument } from '@jikimi/client/staff'
import { recordStatement } from '@jikimi/api/dist/rooms/access-log/record-statement.js'
import { Client } from 'pg'
import { fillRecords } from './fill-records.ts'
import type { Installation } from './installation.ts'
import { inTurns } from './measure.ts'
import { serve } from './served.ts'
import { goal, round, table } from './table.ts'

const ROWS = 50
const DEEP = 2000
const DAY_MS = 86_400_000

/** G4: page 2,000 of the records beside page 1, through GraphQL with all walls up; and what OFFSET would have cost. */
export async function logPages(installation: Installation, count: number, seconds: number): Promise<void> {
  const begun = performance.now()
  await fillRecords(installation, count)
  process.stdout.write(`\n${count.toLocaleString('en')} records in ${round((performance.now() - begun) / 1000, 0)} s\n`)
  const client = new Client({ connectionString: installation.superuserUrl })
  await client.connect()
  const served = await serve(installation, true)
  try {
    await widenScope(client)
    await served.signIn('auditor')
    const after = await cursorBefore(client, ROWS * (DEEP - 1))
    const page = (cursor: string | null) => () =>
      served.ask(AccessRecordsDocument, { filter: null, first: ROWS, after: cursor })
    const seen = await inTurns(
      { 'page 1': page(null), 'page 2,000': page(after.cursor) },
      { callers: 4, seconds, rounds: 3 },
    )
    table(
      `G4: ${ROWS} records a page, ${count.toLocaleString('en')} records, an auditor's scope over nearly all`,
      ['page', 'requests/s', 'p50 ms', 'p99 ms'],
      Object.entries(seen).map(([name, { perSecond, p50, p99 }]) => [name, round(perSecond), round(p50), round(p99)]),
    )
    const ratio = seen['page 2,000'].p50 / seen['page 1'].p50
    process.stdout.write(`\n${goal(ratio <= 1.2, `page 2,000 takes ${round(ratio)} × page 1 (goal 1.2 ×)`)}\n`)
    await besideOffset(client, after)
    await leakOf(client, served)
  } finally {
    await served.stop()
    await client.end()
  }
}

/** Over everything but the acts of one's own kind: an auditor who reads for the whole company. */
async function widenScope(client: Client): Promise<void> {
  await client.query(`
    insert into jikimi.audit_scope (id, account_id, purposes, duties, departments, from_on, until_on, granted_by, granted_at)
    select gen_random_uuid(), s.account_id, array['CIVIL_COMPLAINT', 'IR_MEETING'], array['ACCESS_CONTROL', 'INSPECTION'], '{}', jikimi.today() - 720,
      jikimi.today() + 30, s.granted_by, jikimi.now()
    from jikimi.audit_scope s limit 1`)
}

interface Place {
  readonly cursor: string
  readonly at: Date
  readonly id: string
}

async function cursorBefore(client: Client, offset: number): Promise<Place> {
  const { rows } = await client.query<{ at: Date; id: string }>(
    'select at, id from jikimi.access_record order by at desc, id desc limit 1 offset $1',
    [offset],
  )
  const { at, id } = rows[0]!
  return { at, id, cursor: Buffer.from(`${at.toISOString()} ${id}`).toString('base64url') }
}

/** The database's own time for the same page, by keyset and by OFFSET. */
async function besideOffset(client: Client, { at, id }: Place): Promise<void> {
  // As the explorer looks: back over the last month first, and farther only where that is not enough
  const span = { first: new Date(at.getTime() - 31 * DAY_MS), last: at }
  const { text, values } = recordStatement({
    reach: 'ALL',
    filter: {} as never,
    after: { at, id },
    span,
    limit: ROWS + 1,
  })
  const keyset = await executionMs(client, text, values)
  const offset = await executionMs(
    client,
    `select r.* from jikimi.access_record r order by r.at desc, r.id desc limit ${ROWS + 1} offset ${ROWS * (DEEP - 1)}`,
    [],
  )
  const ratio = offset / keyset
  process.stdout.write(
    `${goal(ratio >= 100, `OFFSET costs the database ${round(offset, 1)} ms, keyset ${round(keyset, 3)} ms: ${round(ratio, 0)} × (goal 100 ×)`)}\n`,
  )
}

async function executionMs(client: Client, text: string, values: readonly unknown[]): Promise<number> {
  const taken: number[] = []
  for (let time = 0; time < 5; time += 1) {
    const { rows } = await client.query<{ 'QUERY PLAN': [{ 'Execution Time': number }] }>(
      `explain (analyze, timing off, format json) ${text}`,
      [...values],
    )
    taken.push(rows[0]!['QUERY PLAN'][0]['Execution Time'])
  }
  return taken.toSorted((a, b) => a - b)[2]!
}

/** The reach of a leak: one account over a year. */
async function leakOf(client: Client, served: Awaited<ReturnType<typeof serve>>): Promise<void> {
  const { rows } = await client.query<{ id: string; from: string; until: string }>(
    `select id, (jikimi.today() - 365)::text as from, jikimi.today()::text as until from jikimi.account where sign_in_name = 'handler@example.kr'`,
  )
  const { id: accountId, from, until } = rows[0]!
  const begun = performance.now()
  const answer = await served.ask(LeakReachDocument, { input: { accountId, from, until } })
  const { recordCount, collectionCount } = answer.leakReach
  process.stdout.write(
    `Reach of a leak, one account, a year: ${recordCount.toLocaleString('en')} records on ${collectionCount.toLocaleString('en')} collections in ${round((performance.now() - begun) / 1000)} s\n`,
  )
}
