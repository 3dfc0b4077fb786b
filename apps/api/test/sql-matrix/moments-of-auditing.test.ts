import { Client } from 'pg'
import { aDatabase, type TestDatabase } from '../support/a-database.js'
import { fill, freshen } from './fill.js'
import { idOf, inIds } from './named.js'

let filled: TestDatabase
let database: TestDatabase

beforeAll(async () => {
  filled = await aDatabase()
  await fill(filled)
})

beforeEach(async () => {
  database = await aDatabase(filled)
  await freshen(database)
})

afterEach(() => database.drop())
afterAll(() => filled.drop())

const owner = (text: string) => database.sql('postgres', inIds(text))

interface Given {
  readonly role?: 'jikimi_app' | 'jikimi_worker' | 'jikimi_sequencer'
  readonly token?: string
  readonly exported?: string
}

type Ask = (text: string) => Promise<number | string>

/** One transaction of one role, held open for as long as `act` takes; answers are numbers of rows, or codes. */
async function heldOpen<T>(
  { role = 'jikimi_app', token = '', exported }: Given,
  act: (ask: Ask) => Promise<T>,
): Promise<T> {
  const client = new Client({ connectionString: database.urls[role] })
  await client.connect()
  try {
    await client.query('begin')
    await client.query(`select set_config('jikimi.session', $1, true), set_config('jikimi.export', $2, true)`, [
      token,
      exported ? idOf(exported) : '',
    ])
    return await act(async (text) => {
      await client.query('savepoint before')
      return client.query(inIds(text)).then(
        ({ rowCount }) => rowCount ?? 0,
        async (fault: { code?: string }) => {
          await client.query('rollback to savepoint before')
          return String(fault.code)
        },
      )
    })
  } finally {
    await client.end()
  }
}

const RECORDS = 'select 1 from jikimi.access_record'

describe('an export that is being made', () => {
  it.each([
    ['the end of the scope', 'update jikimi.audit_scope set ended_at = now(), ended_by = {chief} where id = {scope}'],
    ['the loss of the role', 'delete from jikimi.account_role where account_id = {auditor}'],
    [
      'a suspension',
      `update jikimi.account set state = 'SUSPENDED', suspended_by = {administrator} where id = {auditor}`,
    ],
    ['that it is not made any more', `update jikimi.record_export set state = 'FAILED' where id = {export running}`],
  ])('sees nothing from the statement after %s', async (_what, change) => {
    await heldOpen({ role: 'jikimi_worker', exported: 'export running' }, async (ask) => {
      expect(await ask(RECORDS)).toBe(2)
      await owner(change)
      expect(await ask(RECORDS)).toBe(0)
    })
  })

  it('never has more departments than the scope and what was asked for have in common', async () => {
    await owner(`update jikimi.audit_scope set departments = array[{audit}]::uuid[] where id = {scope}`)
    await heldOpen({ role: 'jikimi_worker', exported: 'export running' }, async (ask) =>
      expect(await ask(RECORDS)).toBe(0),
    )
  })
})

describe('an auditor', () => {
  it('reads nothing from the statement after the end of the scope', async () => {
    await heldOpen({ token: 'token of auditor' }, async (ask) => {
      expect(await ask(RECORDS)).toBe(4)
      await owner('update jikimi.audit_scope set ended_at = now(), ended_by = {chief} where id = {scope}')
      expect([await ask(RECORDS), await ask('select 1 from jikimi.log_entry')]).toEqual([0, 0])
    })
  })

  it('reads by a scope until the last instant of its last day in Seoul, and from the first of its first', async () => {
    const made = (name: string, at: string) => `
      insert into jikimi.access_record (id, at, actor_kind, origin, act, duty, items, collections, outcome, request_id)
        values ({${name}}, (${at})::timestamp at time zone 'Asia/Seoul', 'SITE', 'website', 'nothing.happened', 'ACCESS_CONTROL', '{}', '{}', 'DONE', {new});`
    await owner(`update jikimi.audit_scope set from_on = jikimi.today() - 9, until_on = jikimi.today() - 8 where id = {scope};
      ${made('too early', `jikimi.today() - 9 - interval '1 ms'`)}${made('first', 'jikimi.today() - 9')}
      ${made('last', `jikimi.today() - 7 - interval '1 ms'`)}${made('too late', 'jikimi.today() - 7')}`)
    await heldOpen({ token: 'token of auditor' }, async (ask) => {
      expect(await ask(`${RECORDS} where id in ({first}, {last})`)).toBe(2)
      expect(await ask(RECORDS)).toBe(2)
    })
  })
})

describe('a chief privacy officer who handles complaints too', () => {
  const grant = (purpose: string, departments: string) => `
    insert into jikimi.audit_scope (id, account_id, purposes, duties, departments, from_on, until_on, granted_by, granted_at)
      values (gen_random_uuid(), {auditor}, array['${purpose}'], '{}', ${departments}, jikimi.today(), jikimi.today(), {chief}, now())`

  it('grants no scope over complaints of their own department, and grants any other', async () => {
    await heldOpen({ token: 'token of chief' }, async (ask) => {
      expect(await ask(grant('CIVIL_COMPLAINT', `'{}'`))).toBe(1)
      await owner(`set session_replication_role = replica;
        insert into jikimi.account_role (account_id, role, granted_at) values ({chief}, 'HANDLER', now());
        update jikimi.designation set account_id = {chief}, approved_by = {secondOfficer} where id = {designation colleague}`)
      expect(await ask(grant('CIVIL_COMPLAINT', `'{}'`))).toBe('42501')
      expect(await ask(grant('CIVIL_COMPLAINT', 'array[{support}]::uuid[]'))).toBe('42501')
      expect(await ask(grant('CIVIL_COMPLAINT', 'array[{audit}]::uuid[]'))).toBe(1)
      expect(await ask(grant('IR_MEETING', `'{}'`))).toBe(1)
    })
  })
})

describe('a cut that is approved and stated', () => {
  const THEN = `date_trunc('month', now()) - interval '40 months'`

  it('drops whole months before its day of all three tables, and no record of later', async () => {
    await owner(`select jikimi.make_months((${THEN})::date, 1);
      insert into jikimi.access_record (id, at, actor_kind, origin, act, duty, items, collections, outcome, request_id)
        values ({new}, ${THEN} + interval '5 days', 'SYSTEM', 'worker', 'nothing.happened', 'DESTRUCTION', '{}', '{}', 'DONE', {new});
      insert into jikimi.log_entry (record_at, record_id, index) select at, id, 50 from jikimi.access_record where id = {new};
      insert into jikimi.collection_access (collection, at, record_id) select id, at, id from jikimi.access_record where id = {new}`)
    const left = async () => {
      const [row] =
        await owner(`select (select count(*)::int from jikimi.access_record) as records, (select count(*)::int from jikimi.log_entry) as places,
        (select count(*)::int from jikimi.collection_access) as seen`)
      return row
    }
    const before = (await left()) as { records: number; places: number; seen: number }
    const [cut] = await database.sql(
      'jikimi_sequencer',
      inIds('select jikimi.cut_records({cut stated})::int as records'),
    )
    expect(cut).toEqual({ records: 1 })
    const { records, places, seen } = before
    expect(await left()).toEqual({ records: records - 1, places: places - 1, seen: seen - 1 })
  })

  it('drops nothing any more once it was repeated', async () => {
    const cuts = async () =>
      database.sql('jikimi_sequencer', inIds('select jikimi.cut_records({cut stated})::int as records'))
    await cuts()
    expect(await cuts()).toEqual([{ records: 0 }])
  })
})
