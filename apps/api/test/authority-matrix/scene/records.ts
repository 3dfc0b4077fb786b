import { randomUUID } from 'node:crypto'
import type { Client } from 'pg'
import { newId } from '../../../src/kernel/identifier.js'
import type { People } from './people.js'
import type { Ids } from './rights.js'

interface Told {
  readonly ground: 'purpose' | 'duty'
  readonly code: string
  readonly daysAgo?: number
  /** By whom, and then whose data: a pseudonym of nobody. */
  readonly by?: string
}

const TOLD: Readonly<Record<string, Told>> = {
  ofComplaint: { ground: 'purpose', code: 'CIVIL_COMPLAINT' },
  ofMeeting: { ground: 'purpose', code: 'IR_MEETING' },
  ofMeetingYesterday: { ground: 'purpose', code: 'IR_MEETING', daysAgo: 1 },
  ofRegister: { ground: 'duty', code: 'REGISTER' },
  ofLongAgo: { ground: 'purpose', code: 'IR_MEETING', daysAgo: 40 },
  byHandler: { ground: 'purpose', code: 'CIVIL_COMPLAINT', by: 'handler' },
  byHandlerOnMeeting: { ground: 'purpose', code: 'IR_MEETING', by: 'handler' },
  byHandlerLongAgo: { ground: 'purpose', code: 'IR_MEETING', by: 'handler', daysAgo: 40 },
}

/** Access records by name, and whose data those by the handler name. */
export async function addRecords(superuser: Client, people: People): Promise<{ records: Ids; seen: Ids }> {
  const { rows } = await superuser.query<{ now: Date }>('select jikimi.now() as now')
  const [records, seen]: Record<string, string>[] = [{}, {}]
  for (const [name, { ground, code, daysAgo = 0, by }] of Object.entries(TOLD)) {
    const at = new Date(rows[0]!.now.getTime() - daysAgo * 86_400_000)
    records![name] = newId(at)
    if (by) seen![name] = randomUUID()
    await superuser.query(
      `insert into jikimi.access_record (id, at, actor_kind, account_id, department_id, origin, act, ${ground}, items, collections,
         outcome, request_id)
       select $1, $2, case when a.id is null then 'SYSTEM' else 'STAFF' end, a.id, a.department_id, 'installation',
         'matrix.tried', $3, '{}', $4, 'DONE', gen_random_uuid()
       from (select 1) as one left join jikimi.account a on a.id = $5`,
      [records![name], at, code, by ? [seen![name]] : [], by ? people[by] : null],
    )
  }
  return { records: records!, seen: seen! }
}

/** Where each lies in the log. */
export async function indexesOf(superuser: Client, records: Ids): Promise<Readonly<Record<string, number>>> {
  const { rows } = await superuser.query<{ id: string; index: string }>(
    'select record_id as id, index from jikimi.log_entry where record_id = any ($1::uuid[])',
    [Object.values(records)],
  )
  const index = new Map(rows.map((row) => [row.id, Number(row.index)]))
  return Object.fromEntries(Object.entries(records).map(([name, id]) => [name, index.get(id)!]))
}
