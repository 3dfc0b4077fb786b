import { Client } from 'pg'
import { LOGIN_ROLES, type LoginRole } from '../../src/persistence/database-roles.js'
import { aDatabase, type TestDatabase } from '../support/a-database.js'
import { aLog, aSequencer } from '../support/a-log.js'
import { record } from './records.js'

let database: TestDatabase
const tables: string[] = []

beforeAll(async () => {
  database = await aDatabase()
  await record(database, 3)
  const sequencer = aSequencer(database, await aLog(database))
  await sequencer.sequenceOnce()
  await sequencer.stop()
  const parts = await database.sql<{ name: string }>(
    'postgres',
    `select tableoid::regclass::text as name from jikimi.access_record union select tableoid::regclass::text from jikimi.log_entry
     union select tableoid::regclass::text from jikimi.collection_access order by 1`,
  )
  tables.push(...['access_record', 'log_entry', 'collection_access', 'log_statement'].map((name) => `jikimi.${name}`))
  tables.push(...parts.map(({ name }) => name))
})

afterAll(() => database.drop())

const REFUSED = '42501'

/** The SQLSTATE with which each fails; `none` where it does not. */
async function statesOf(role: LoginRole, statements: readonly string[]): Promise<string[]> {
  const client = new Client({ connectionString: database.urls[role] })
  await client.connect()
  const states: string[] = []
  for (const statement of statements) {
    await client.query('begin')
    states.push(
      await client.query(statement).then(
        () => 'none',
        (fault: { code?: string }) => String(fault.code),
      ),
    )
    await client.query('rollback')
  }
  await client.end()
  return states
}

const changes = (table: string) => [
  `update ${table} set ${table.includes('statement') ? `kind = 'cut'` : table.includes('entry') ? 'index = 7' : 'at = now()'}`,
  `delete from ${table}`,
  `truncate ${table}`,
]
const waysRound = (table: string) => [
  `drop table ${table}`,
  `alter table ${table} disable trigger all`,
  `alter table ${table} no force row level security`,
  `alter table ${table} disable row level security`,
  `create trigger other before insert on ${table} for each row execute function jikimi.access_record_is_never_changed()`,
]

describe('what the log is made of', () => {
  it('is there: in seven tables, three of them of this month', async () => {
    expect(tables).toHaveLength(7)
    for (const table of tables) expect(await database.sql('postgres', `select 1 from ${table} limit 1`)).toHaveLength(1)
  })

  it.each(LOGIN_ROLES.filter((role) => role !== 'jikimi_migrator').map((role) => [role]))(
    'takes nothing but inserts from %s: each of the verbs is refused',
    async (role) => {
      for (const table of tables) {
        const states = await statesOf(role, [...changes(table), ...waysRound(table)])
        expect({ table, states }).toEqual({ table, states: states.map(() => REFUSED) })
      }
    },
  )

  it('is not changed by the owner of the tables either, whom the triggers stop', async () => {
    for (const table of tables) {
      const states = await statesOf('jikimi_migrator', changes(table))
      expect({ table, states }).toEqual({ table, states: [REFUSED, REFUSED, REFUSED] })
    }
  })

  it('is changed by a superuser who goes round them, which is what the tree is for', async () => {
    for (const table of tables) {
      await expect(database.sql('postgres', `delete from ${table}`)).rejects.toMatchObject({ code: REFUSED })
    }
    await database.sql('postgres', 'set session_replication_role = replica; delete from jikimi.log_statement')
  })

  it('lies in months that no role but the owner may reach by their names', async () => {
    const part = tables.find((name) => name.startsWith('jikimi_parts.access_record'))!
    for (const role of LOGIN_ROLES) {
      const [state] = await statesOf(role, [`select 1 from ${part}`])
      expect({ role, state }).toEqual({ role, state: role === 'jikimi_migrator' ? 'none' : REFUSED })
    }
  })
})
