import { setTimeout as pause } from 'node:timers/promises'
import { Client } from 'pg'
import { aDatabase, type TestDatabase } from '../support/a-database.js'
import { fill, freshen } from './fill.js'
import { inIds } from './named.js'

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

const BEGIN = 'begin'
const OLD_SNAPSHOT = 'begin isolation level repeatable read'

/** One transaction as the API's role with one token, held open for as long as `act` takes. */
async function heldOpen<T>(token: string, act: (ask: Ask) => Promise<T>, begin = BEGIN): Promise<T> {
  const client = new Client({ connectionString: database.urls.jikimi_app })
  await client.connect()
  try {
    await client.query(begin)
    await client.query(`select set_config('jikimi.session', $1, true)`, [token])
    return await act(async (text) => {
      await client.query('savepoint before')
      return client.query(inIds(text)).then(
        ({ rowCount }) => (rowCount ? 'done' : 'nothing'),
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

type Ask = (text: string) => Promise<string>

const IS_SOMEBODY = 'select 1 where jikimi.actor_account() is not null'
const IS_FRESH = 'select 1 where jikimi.actor_is_fresh()'
const SEES = 'select 1 from jikimi.inquiry_case where id = {case held}'
const WORKS = 'update jikimi.inquiry_case set version = version + 1 where id = {case held}'
const REVEALS = `insert into jikimi.reveal (id, case_id, collection_id, account_id, items, reason, granted_at, until_at)
  values (gen_random_uuid(), {case held}, {held}, {handler}, array['EMAIL'], 'ANSWERING', now(), now() + interval '5 minutes')`

/** Everything that depends on the time, asked in one breath. */
const standing = async (ask: Ask) => ({ sees: await ask(SEES), works: await ask(WORKS), reveals: await ask(REVEALS) })
const WHOLE = { sees: 'done', works: 'done', reveals: 'done' }
const MASKED = { sees: 'done', works: '42501', reveals: '42501' }
const NONE = { sees: 'nothing', works: 'nothing', reveals: '42501' }

describe('a transaction that is held open', () => {
  it('outlives neither the session nor the five minutes of a fresh sign-in', async () => {
    await owner(`update jikimi.staff_session set expires_at = clock_timestamp() + interval '3 seconds',
      proved_at = clock_timestamp() - interval '5 minutes' + interval '2 seconds' where id = {session handler}`)
    await heldOpen('token of handler', async (ask) => {
      expect([await ask(IS_SOMEBODY), await ask(IS_FRESH)]).toEqual(['done', 'done'])
      await pause(3100)
      expect([await ask(IS_SOMEBODY), await ask(IS_FRESH), await ask(SEES)]).toEqual(['nothing', 'nothing', 'nothing'])
    })
  })

  it.each([
    [
      'a suspension',
      `update jikimi.account set state = 'SUSPENDED', suspended_by = {officer} where id = {handler}`,
      NONE,
    ],
    [
      'the end of the designation',
      'update jikimi.designation set ended_at = now(), ended_by = {officer} where id = {designation handler}',
      NONE,
    ],
    ['the loss of the role', 'delete from jikimi.account_role where account_id = {handler}', NONE],
    ['the end of the session', 'update jikimi.staff_session set ended_at = now() where id = {session handler}', NONE],
    [
      'a restriction',
      `insert into jikimi.restriction (id, collection_id, began_at) values ({new}, {held}, now() - interval '1 second')`,
      NONE,
    ],
    [
      'a voided attendance',
      'update jikimi.attendance set voided_at = now(), voided_by = {officer} where id = {attendance handler}',
      MASKED,
    ],
  ] as const)('feels %s in its next statement, no job having run', async (_what, change, after) => {
    await heldOpen('token of handler', async (ask) => {
      expect(await ask(SEES)).toBe('done')
      await owner(change)
      expect(await standing(ask)).toEqual(after)
    })
  })

  it('writes nothing from an old snapshot in which all was still allowed', async () => {
    await heldOpen('token of handler', async (ask) => expect(await standing(ask)).toEqual(NONE), OLD_SNAPSHOT)
    await heldOpen('token of handler', async (ask) => expect(await ask(SEES)).toBe('done'), `${OLD_SNAPSHOT} read only`)
  })
})

describe('two requests of one session with time between them', () => {
  /** The clock alone is moved; whoever it is stays signed in. */
  const move = (to: string) =>
    owner(`update jikimi.clock_shift set shift = '${to}';
      update jikimi.staff_session set last_seen_at = jikimi.now(), expires_at = jikimi.now() + interval '1 hour' where account_id = {handler};
      update jikimi.reach set granted_at = jikimi.now(), until_at = jikimi.now() + interval '30 minutes' where id = {reach held}`)
  const asked = () => heldOpen('token of handler', standing)
  const withMonths = `(jikimi.today() - interval '12 months')::date`

  it('lose what an attendance allows on the day after its last, and keep the masked view', async () => {
    await owner(`update jikimi.training_course set held_on = ${withMonths} where id = {course}`)
    expect(await asked()).toEqual(WHOLE)
    await move('1 day')
    expect(await asked()).toEqual(MASKED)
  })

  it('lose all on the day after the last of the designation', async () => {
    const seenIn = async (days: number) => {
      await owner(`update jikimi.clock_shift set shift = '${days} days';
        update jikimi.staff_session set last_seen_at = jikimi.now(), expires_at = jikimi.now() + interval '1 hour'`)
      return heldOpen('token of irHandler', (ask) => ask('select 1 from jikimi.inquiry_case'))
    }
    expect([await seenIn(300), await seenIn(301)]).toEqual(['done', 'nothing'])
  })

  it('lose the reach when its minutes are over, or when they were made fewer', async () => {
    expect((await asked()).reveals).toBe('done')
    await owner(`insert into jikimi.rule_change (id, rule, value, reason, changed_by, changed_at, effective_at)
      values ({new}, 'REACH_MINUTES', 5, '까닭', {chief}, now(), now());
      update jikimi.reach set granted_at = now() - interval '6 minutes' where id = {reach held}`)
    expect((await asked()).reveals).toBe('42501')
  })

  it('lose the reach with the case, at once', async () => {
    await heldOpen('token of handler', async (ask) => {
      expect(await ask(REVEALS)).toBe('done')
      expect(await ask('update jikimi.inquiry_case set handler_id = {unlocked} where id = {case held}')).toBe('done')
      expect(await ask(REVEALS)).toBe('42501')
    })
  })
})

describe('many at once', () => {
  it('reveal no more together than the hour allows', async () => {
    const one = () =>
      heldOpen('token of handler', async (ask) => {
        const came = await ask(REVEALS)
        await ask('commit')
        return came
      })
    const outcomes = await Promise.all(Array.from({ length: 36 }, one))
    // One was made before; with a fresh sign-in thirty are the most
    expect(outcomes.filter((outcome) => outcome === 'done')).toHaveLength(29)
  })

  it('leave an administrator when both suspend each other', async () => {
    const gone = async (by: string, whom: string) =>
      heldOpen(`token of ${by}`, async (ask) => {
        const came = await ask(
          `update jikimi.account set state = 'SUSPENDED', suspended_by = {${by}} where id = {${whom}}`,
        )
        await ask('commit')
        return came
      })
    await Promise.all([gone('administrator', 'secondAdministrator'), gone('secondAdministrator', 'administrator')])
    const left = await owner(
      `select 1 from jikimi.account where state = 'ACTIVE' and id in ({administrator}, {secondAdministrator})`,
    )
    expect(left).toHaveLength(1)
  })
})
