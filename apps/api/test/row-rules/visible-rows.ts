import type { LoginRole } from '../../src/persistence/database-roles.js'
import { inSession } from '../support/in-session.js'
import type { TestDatabase } from '../support/a-database.js'
import { type ActorName, ACTORS, type FilledDatabase } from './a-filled-database.js'

type Rows = Partial<Record<ActorName, string>>

const COMPLAINTS = `purpose = 'CIVIL_COMPLAINT'`
const BY_PURPOSE: Rows = { handler: COMPLAINTS, secondHandler: COMPLAINTS, irHandler: `purpose = 'IR_MEETING'` }
const STAFF = [
  'handler',
  'secondHandler',
  'irHandler',
  'officer',
  'chief',
  'auditor',
  'administrator',
  'archivist',
] as const
const toStaff = (rows: string): Rows => Object.fromEntries(STAFF.map((name) => [name, rows]))
const OWN = 'account_id = $self'

/** Which rows of which table the API's role sees, by whose token it carries; where nothing stands, none. */
const OF_THE_APP: Readonly<Record<string, Rows>> = {
  department: toStaff('true'),
  account: toStaff('true'),
  account_role: toStaff('true'),
  designation: { ...toStaff(OWN), officer: 'true', chief: 'true', auditor: 'true' },
  collection: { ...BY_PURPOSE, subject: 'id = $own' },
  consent_record: { ...BY_PURPOSE, subject: 'collection_id = $own' },
  lookup_token: BY_PURPOSE,
  idempotency: { site: 'true' },
  inquiry_case: { ...BY_PURPOSE, subject: 'collection_id = $own' },
  case_message: BY_PURPOSE,
  reach: toStaff(OWN),
  access_record: { auditor: 'true' },
  audit_scope: { ...toStaff(OWN), chief: 'true' },
  account_credential: {},
  staff_session: {},
  invitation: {},
  site_key: {},
  subject_session: {},
}

const WAITS = `delivery_state in ('QUEUED', 'SENDING')`

/** The worker sees what waits for delivery or was tried, whatever token it carries. */
const OF_THE_WORKER: Readonly<Record<string, string>> = {
  case_message: `${WAITS} or delivery_tried_at is not null`,
  collection: `exists (select 1 from jikimi.case_message m where m.collection_id = t.id and m.${WAITS})`,
  inquiry_case: `exists (select 1 from jikimi.case_message m where m.case_id = t.id and m.${WAITS})`,
}

export const RULED_TABLES = Object.keys(OF_THE_APP)

/** By view and table, a digest of the rows that should be seen. */
export type Views = ReadonlyMap<string, ReadonlyMap<string, string>>

/** What each view should show, as the superuser finds it; true of a copy of the database too. */
export async function rightViews(filled: FilledDatabase): Promise<Views> {
  const views = new Map<string, ReadonlyMap<string, string>>()
  for (const actor of ACTORS) views.set(actor, await expectedRows(filled, (table) => OF_THE_APP[table]![actor], actor))
  views.set('jikimi_worker', await expectedRows(filled, (table) => OF_THE_WORKER[table]))
  views.set('jikimi_journal', await expectedRows(filled, () => undefined))
  return views
}

/** One line for every view and table where more or fewer rows are seen than should be. */
export async function wrongViews(filled: FilledDatabase, right: Views, database = filled.database): Promise<string[]> {
  const lines: string[] = []
  for (const [name, wanted] of right) {
    const isRole = name === 'jikimi_worker' || name === 'jikimi_journal'
    const token = filled.tokens[isRole ? 'handler' : (name as ActorName)]
    const seen = await seenRows(database, isRole ? name : 'jikimi_app', token)
    const differing = RULED_TABLES.filter((table) => wanted.get(table) !== seen.get(table))
    lines.push(...differing.map((table) => `${table}: ${name} sees other rows than they should`))
  }
  return lines
}

const DIGEST = `coalesce(md5(string_agg(t::text, '|' order by t::text)), 'none')`

async function expectedRows(filled: FilledDatabase, rowsOf: (table: string) => string | undefined, actor?: ActorName) {
  const self = (actor && filled.ids[actor]) ?? '00000000-0000-0000-0000-000000000000'
  const parts = RULED_TABLES.map((table) => {
    const rows = (rowsOf(table) ?? 'false')
      .replaceAll('$self', `'${self}'`)
      .replaceAll('$own', `'${filled.ownCollection}'`)
    return `select '${table}' as name, (select ${DIGEST} from jikimi.${table} t where ${rows}) as digest`
  })
  const found = await filled.database.sql<{ name: string; digest: string }>('postgres', parts.join(' union all '))
  return new Map(found.map(({ name, digest }) => [name, digest]))
}

/** A table without any right to read is seen as empty. */
function seenRows(database: TestDatabase, role: LoginRole, token: string | undefined): Promise<Map<string, string>> {
  return inSession(database.urls[role], token, async (client) => {
    const { rows: readable } = await client.query<{ name: string }>(
      `select relname as name from pg_class where relnamespace = 'jikimi'::regnamespace and relname = any ($1) and has_table_privilege(oid, 'select')`,
      [RULED_TABLES],
    )
    const parts = readable.map(
      ({ name }) => `select '${name}' as name, (select ${DIGEST} from jikimi.${name} t) as digest`,
    )
    const seen = new Map(RULED_TABLES.map((table) => [table, 'none']))
    if (parts.length === 0) return seen
    const { rows } = await client.query<{ name: string; digest: string }>(parts.join(' union all '))
    for (const { name, digest } of rows) seen.set(name, digest)
    return seen
  })
}
