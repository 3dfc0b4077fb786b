import { randomUUID } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Client } from 'pg'
import type { House } from '../../support/a-house.js'
import type { People } from './people.js'
import type { Ids } from './rights.js'

interface Terms {
  readonly to: string
  readonly purposes?: readonly string[]
  readonly duties?: readonly string[]
  /** Of whose department only. */
  readonly of?: string
  /** Days from today; of the past are those that give nothing to read here. */
  readonly on?: number
  readonly isEnded?: boolean
}

const SCOPES: Readonly<Record<string, Terms>> = {
  ofSecondAuditor: { to: 'secondAuditor', purposes: ['IR_MEETING'] },
  ended: { to: 'secondAuditor', purposes: ['CIVIL_COMPLAINT'], isEnded: true },
  ofChief: { to: 'chief', purposes: ['IR_MEETING'] },
  onChief: { to: 'secondAuditor', duties: ['ACCESS_CONTROL'], of: 'chief', on: -400 },
  onAdministrator: { to: 'secondAuditor', duties: ['ACCESS_CONTROL'], of: 'administrator', on: -400 },
  onInspections: { to: 'secondAuditor', duties: ['INSPECTION'], on: -400 },
}

export async function addScopes(superuser: Client, people: People): Promise<Ids> {
  const ids: Record<string, string> = {}
  for (const [name, { to, purposes = [], duties = [], of, on = 0, isEnded = false }] of Object.entries(SCOPES)) {
    ids[name] = randomUUID()
    await superuser.query(
      `insert into jikimi.audit_scope (id, account_id, purposes, duties, from_on, until_on, granted_by, granted_at, departments,
         ended_at, ended_by)
       select $1, $2, $3, $4, jikimi.today() + $5::int, jikimi.today() + $5::int, $6, jikimi.now(),
         array(select department_id from jikimi.account where id = $7), case when $8 then jikimi.now() end,
         case when $8 then $6::uuid end`,
      [
        ids[name],
        people[to],
        purposes,
        duties,
        on,
        people[to === 'chief' ? 'administrator' : 'chief'],
        of ? people[of] : null,
        isEnded,
      ],
    )
  }
  return ids
}

const EXPORTS = {
  queued: ['auditor', 'QUEUED'],
  running: ['auditor', 'RUNNING'],
  done: ['auditor', 'DONE'],
  failed: ['auditor', 'FAILED'],
  over: ['auditor', 'OVER'],
  ofChief: ['chief', 'DONE'],
  ofSecondAuditor: ['secondAuditor', 'DONE'],
  firstOfThree: ['secondAuditor', 'RUNNING'],
  secondOfThree: ['secondAuditor', 'RUNNING'],
  thirdOfThree: ['secondAuditor', 'RUNNING'],
  ofEndedScope: ['secondAuditor', 'DONE'],
} as const

/** Exports in each state; of those that are done a file lies there, and those being made have a worker that lives on. */
export async function addExports(house: House, superuser: Client, people: People): Promise<Ids> {
  const ids: Record<string, string> = {}
  const folder = join(house.database.folder, 'exports')
  await mkdir(folder, { recursive: true })
  for (const [name, [account, state]] of Object.entries(EXPORTS)) {
    const id = randomUUID()
    ids[name] = id
    await superuser.query(
      `insert into jikimi.record_export (id, account_id, idempotency_digest, request_digest, purposes, duties, departments, from_on,
         until_on, has_all_headers, reason_sealed, asked_at, state, worked_at, tree_size, bytes, digest, expires_at)
       select $1::uuid, $2, sha256($1::uuid::text::bytea), sha256('x'), array[$5], '{}', '{}', jikimi.today(), jikimi.today(), false,
         '\\x00', jikimi.now(), $3::text, jikimi.now() + interval '1 day', case when $4 then 1 end, case when $4 then 7 end,
         case when $4 then repeat('0', 64) end, jikimi.now() + interval '1 day'`,
      [id, people[account], state, state === 'DONE', name === 'ofEndedScope' ? 'CIVIL_COMPLAINT' : 'IR_MEETING'],
    )
    if (state === 'DONE') await writeFile(join(folder, `${id}.tar.gz`), 'archive')
  }
  return ids
}

/** By whom it was proposed, and by SQL what became of it. All of them long past what anybody must keep. */
const CUTS = {
  ofOfficer: ['officer', ''],
  ofChief: ['chief', ''],
  approved: ['officer', 'approved_by = proposed_by, approved_at = jikimi.now()'],
  declined: ['officer', 'declined_by = proposed_by, declined_at = jikimi.now()'],
  done: [
    'officer',
    'approved_by = proposed_by, approved_at = jikimi.now(), statement_index = 0, records = 0, cut_at = jikimi.now()',
  ],
} as const

export async function addCuts(superuser: Client, people: People): Promise<Ids> {
  const ids: Record<string, string> = {}
  for (const [name, [by, became]] of Object.entries(CUTS)) {
    ids[name] = randomUUID()
    await superuser.query(
      `insert into jikimi.record_cut (id, before, reason_sealed, proposed_by, proposed_at)
       select $1, date_trunc('month', jikimi.now() at time zone 'Asia/Seoul' - interval '90 months') at time zone 'Asia/Seoul',
         '\\x00', $2, jikimi.now()`,
      [ids[name], people[by]],
    )
    const decided = became.replaceAll('= proposed_by', `= '${people['chief']}'`)
    if (became) await superuser.query(`update jikimi.record_cut set ${decided} where id = $1`, [ids[name]])
  }
  return ids
}
