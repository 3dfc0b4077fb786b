import { Client } from 'pg'
import { LOGIN_ROLES, type LoginRole } from '../../src/persistence/database-roles.js'
import { fill } from '../sql-matrix/fill.js'
import { aDatabase, type TestDatabase } from '../support/a-database.js'

let database: TestDatabase

beforeAll(async () => {
  database = await aDatabase()
  await fill(database)
})

const clients = new Map<LoginRole, Promise<Client>>()

afterAll(async () => {
  for (const client of clients.values()) await (await client).end()
  await database.drop()
})

/** One connection a role: every statement is in a transaction of its own, rolled back. */
function clientOf(role: LoginRole): Promise<Client> {
  const known = clients.get(role)
  if (known) return known
  const client = new Client({ connectionString: database.urls[role] })
  const opened = client.connect().then(() => client)
  clients.set(role, opened)
  return opened
}

const REFUSED = '42501'

/** Is taken one step further and never back, as `effects-of-destruction.ts` asks; and never taken away. */
const WITHIN_BOUNDS = ''
/** What must be found years later as it was written, and a change that each could tempt to. */
const KEPT = {
  access_record: `act = 'nothing.happened'`,
  log_entry: 'index = 99',
  collection_access: `collection = '00000000-0000-0000-0000-000000000000'`,
  log_statement: `kind = 'begun'`,
  alert_step: `text_sealed = '\\x01'`,
  inspection_comment: `text_sealed = '\\x01'`,
  rights_history: `by_name = '다른 사람'`,
  rights_review: `comment = '다른 말'`,
  attendance: 'account_id = entered_by',
  storage_key: 'holder_id = handed_by',
  medium_case: `case_number = 'another'`,
  medium_move: 'moved_by = null',
  destruction_run: WITHIN_BOUNDS,
  destruction_item: WITHIN_BOUNDS,
  destroyed: WITHIN_BOUNDS,
  certificate: WITHIN_BOUNDS,
  ending: WITHIN_BOUNDS,
  hold: WITHIN_BOUNDS,
  standing_approval: WITHIN_BOUNDS,
} as const

const TABLES = Object.keys(KEPT) as (keyof typeof KEPT)[]

/** The SQLSTATE with which it fails; `none` when it does not. */
async function stateOf(role: LoginRole, statement: string, token = ''): Promise<string> {
  const client = await clientOf(role)
  try {
    await client.query('begin')
    await client.query(`select set_config('jikimi.session', $1, true)`, [token])
    await client.query(statement)
    return 'none'
  } catch (fault) {
    return String((fault as { code?: string }).code)
  } finally {
    await client.query('rollback')
  }
}

const changesOf = (table: keyof typeof KEPT) => {
  const removals = [
    ['DELETE', `delete from jikimi.${table}`],
    ['TRUNCATE', `truncate jikimi.${table} cascade`],
  ] as const
  return KEPT[table] === WITHIN_BOUNDS
    ? removals
    : ([['UPDATE', `update jikimi.${table} set ${KEPT[table]}`], ...removals] as const)
}

const PARTED = ['access_record', 'log_entry', 'collection_access'] as const

const waysRoundOf = (table: string) =>
  [
    ['DROP', `drop table jikimi.${table}`],
    ['DISABLE TRIGGER', `alter table jikimi.${table} disable trigger all`],
    ['NO FORCE', `alter table jikimi.${table} no force row level security`],
    ['a new policy', `create policy open on jikimi.${table} using (true)`],
  ] as const
const WAYS_ROUND_ALL = [
  ['replication role', `set session_replication_role = replica`],
  ['becoming the owner', 'set role jikimi_migrator'],
  ['becoming the guard', 'set role jikimi_guard'],
] as const

const OTHERS = LOGIN_ROLES.filter((role) => role !== 'jikimi_migrator')
const STAFF = ['administrator', 'officer', 'chief', 'auditor', 'handler', 'archivist']

describe('what is never changed', () => {
  it.each(OTHERS.flatMap((role) => WAYS_ROUND_ALL.map(([way, statement]) => [way, role, statement] as const)))(
    'is not reached by %s as %s, whatever the table',
    async (_way, role, statement) => {
      expect(await stateOf(role, statement)).toBe(REFUSED)
    },
  )
})

describe.each(TABLES)('what stands in %s', (table) => {
  it('is there to be changed', async () => {
    const rows = await database.sql('postgres', `select 1 from jikimi.${table} limit 1`)
    expect(rows).toHaveLength(1)
  })

  it.each(LOGIN_ROLES.flatMap((role) => changesOf(table).map(([verb, statement]) => [verb, role, statement] as const)))(
    'survives %s by %s, who is refused',
    async (_verb, role, statement) => {
      expect(await stateOf(role, statement)).toBe(REFUSED)
    },
  )

  it.each(OTHERS.flatMap((role) => waysRoundOf(table).map(([way, statement]) => [way, role, statement] as const)))(
    'is not reached by %s as %s',
    async (_way, role, statement) => {
      expect(await stateOf(role, statement)).toBe(REFUSED)
    },
  )

  it(`refuses all of it to the API's role, whoever's session it carries`, async () => {
    const all = [...changesOf(table), ...waysRoundOf(table).slice(0, 2)]
    for (const person of STAFF)
      for (const [verb, statement] of all) {
        const state = await stateOf('jikimi_app', statement, `token of ${person}`)
        expect({ person, verb, state }).toEqual({ person, verb, state: REFUSED })
      }
  })
})

describe.each(PARTED)('a month of %s', (table) => {
  const part = `jikimi_parts.${table}_rest`
  const changes = [
    ['UPDATE', `update ${part} set ${KEPT[table]}`],
    ['DELETE', `delete from ${part}`],
    ['TRUNCATE', `truncate ${part}`],
  ] as const

  it('is there to be changed', async () => {
    const rows = await database.sql('postgres', `select 1 from ${part} limit 1`)
    expect(rows).toHaveLength(1)
  })

  it.each(LOGIN_ROLES.flatMap((role) => changes.map(([verb, statement]) => [verb, role, statement] as const)))(
    'survives %s by %s, who goes past the whole table',
    async (_verb, role, statement) => {
      expect(await stateOf(role, statement)).toBe(REFUSED)
    },
  )

  it.each(OTHERS)('is neither read, dropped nor taken out by %s', async (role) => {
    expect(await stateOf(role, `select 1 from ${part}`)).toBe(REFUSED)
    expect(await stateOf(role, `drop table ${part}`)).toBe(REFUSED)
    expect(await stateOf(role, `alter table jikimi.${table} detach partition ${part}`)).toBe(REFUSED)
    expect(await stateOf(role, `alter table ${part} disable trigger all`)).toBe(REFUSED)
  })
})
