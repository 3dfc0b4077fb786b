import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { Client } from 'pg'
import { aDatabase, type TestDatabase } from '../support/a-database.js'
import { fill } from './fill.js'
import { inIds } from './named.js'

let database: TestDatabase

beforeAll(async () => {
  database = await aDatabase()
  await fill(database)
})

afterAll(() => database.drop())

const owner = (text: string) => database.sql('postgres', inIds(text))

/** What is only tried is undone at once. */
type Ask = (text: string, isTried?: boolean) => Promise<number | string>
const OLD_SNAPSHOT = 'begin isolation level repeatable read'

/** One transaction as the API's role with one token, held open for as long as `act` takes; answers are rows, or codes. */
async function heldOpen<T>(token: string, act: (ask: Ask) => Promise<T>, begin = 'begin'): Promise<T> {
  const client = new Client({ connectionString: database.urls.jikimi_app })
  await client.connect()
  try {
    await client.query(begin)
    await client.query(`select set_config('jikimi.session', $1, true)`, [token])
    return await act(async (text, isTried = false) => {
      await client.query('savepoint before')
      const came = await client.query(inIds(text)).then(
        ({ rowCount }) => rowCount ?? 0,
        (fault: { code?: string }) => String(fault.code),
      )
      if (isTried || typeof came === 'string') await client.query('rollback to savepoint before')
      return came
    })
  } finally {
    await client.end()
  }
}

/** Acts in transactions of their own, all of them at once, each committed. */
const atOnce = (acts: readonly (readonly [token: string, text: string])[]) =>
  Promise.all(
    acts.map(([token, text]) =>
      heldOpen(token, async (ask) => {
        const came = await ask(text)
        await ask('commit')
        return came
      }),
    ),
  )
const times = (count: number, token: string, text: () => string) =>
  atOnce(Array.from({ length: count }, () => [token, text()] as const))

const SITE = 'key of site'
const READS = 'select 1 from jikimi.case_message'

/** Another visit on a case, or another link to it, of this moment; returns its token. */
const aVisit = async (on = 'offered'): Promise<string> => {
  const token = randomUUID()
  await owner(`insert into jikimi.visit (token_digest, case_id, collection_id, opened_at, until_at)
    values (jikimi.token_digest('${token}'), {case ${on}}, {${on}}, now(), now() + interval '20 minutes')`)
  return token
}
const aLink = async (): Promise<string> => {
  const token = randomUUID()
  await owner(`insert into jikimi.case_link (token_digest, source_id, case_id, collection_id, until_at)
    values (jikimi.token_digest('${token}'), gen_random_uuid(), {case begun}, {begun}, now() + interval '1 day')`)
  return token
}
const ended = (token: string) =>
  owner(`update jikimi.visit set ended_at = clock_timestamp() where token_digest = jikimi.token_digest('${token}')`)
const write = (on = 'offered') => `
insert into jikimi.case_message (id, case_id, collection_id, purpose, direction, idempotency_digest, request_digest, sealed, sent_at)
  values ('${randomUUID()}', {case ${on}}, {${on}}, 'CIVIL_COMPLAINT', 'FROM_VISITOR', sha256('${randomUUID()}'), '\\x00', '\\x00', now())`
const open = (link: string) => `select 1 from jikimi.open_visit('${link}', '${randomUUID()}') where outcome = 'OPENED'`

const done = (outcomes: readonly (number | string)[]): number => outcomes.filter((one) => one === 1).length

describe('a link', () => {
  it('opens one visit, however many open it at once', async () => {
    const link = await aLink()
    expect(done(await times(8, SITE, () => open(link)))).toBe(1)
    expect(await owner('select 1 from jikimi.visit where case_id = {case begun}')).toHaveLength(1)
  })

  it('that another spends in this moment is waited for, and opens nothing then', async () => {
    const link = await aLink()
    await heldOpen(SITE, async (first) => {
      expect(await first(open(link))).toBe(1)
      const second = heldOpen(SITE, (ask) => ask(open(link)))
      expect(await Promise.race([second, pause(300, 'waits')])).toBe('waits')
      await first('commit')
      expect(await second).toBe(0)
    })
  })

  it('opens nothing from an old snapshot in which it was not spent', async () => {
    const link = await aLink()
    await heldOpen(
      SITE,
      async (ask) => {
        await ask('select 1 from jikimi.consent_text')
        expect(done(await times(1, SITE, () => open(link)))).toBe(1)
        expect(await ask(open(link))).not.toBe(1)
      },
      OLD_SNAPSHOT,
    )
  })

  it('is asked for anew three times a day, however many ask at once', async () => {
    const asked = await times(6, SITE, () => `select * from jikimi.ask_renewal('spent link', '${randomUUID()}')`)
    expect(done(asked)).toBe(3)
  })
})

describe('a visit whose transaction is held open', () => {
  it.each([
    ['its own end', 'offered', ended],
    [
      'a restriction',
      'fixed',
      () =>
        owner(
          `insert into jikimi.restriction (id, collection_id, began_at) values ({new}, {fixed}, now() - interval '1 second')`,
        ),
    ],
  ])('feels %s in its next statement', async (_what, on, change) => {
    const token = await aVisit(on)
    await heldOpen(token, async (ask) => {
      expect([await ask(READS), await ask(write(on), true)]).toEqual([on === 'fixed' ? 1 : 2, 1])
      await change(token)
      expect([await ask(READS), await ask(write(on))]).toEqual([0, '42501'])
    })
  })

  it('is over after its half hour', async () => {
    const token = await aVisit()
    await owner(`update jikimi.visit set until_at = clock_timestamp() + interval '3 seconds'
      where token_digest = jikimi.token_digest('${token}')`)
    await heldOpen(token, async (ask) => {
      expect(await ask(READS)).toBe(2)
      await pause(3100)
      expect([await ask(READS), await ask(write())]).toEqual([0, '42501'])
    })
  })

  it('writes nothing from an old snapshot in which it was still open', async () => {
    const token = await aVisit()
    await heldOpen(
      token,
      async (ask) => {
        await ask('select 1 from jikimi.consent_text')
        await ended(token)
        expect(await ask(write())).toBe('42501')
      },
      OLD_SNAPSHOT,
    )
    await heldOpen(await aVisit(), async (ask) => expect(await ask(READS)).toBe(2), `${OLD_SNAPSHOT} read only`)
  })

  it('writes ten letters within an hour, however many come at once', async () => {
    const token = await aVisit()
    // One is there
    expect(done(await times(12, token, write))).toBe(9)
  })
})

describe('who is one person', () => {
  const decide = (one: string, other: string, isOne: boolean, by: string): string => `
insert into jikimi.person_link (id, first_id, second_id, is_one, reason_sealed, decided_by, decided_at)
  values ('${randomUUID()}', least({${one}}::uuid, {${other}}::uuid), greatest({${one}}::uuid, {${other}}::uuid), ${isOne}, '\\x00', {${by}}, now())`

  it('is decided by one after the other: two at once decide nothing that contradicts itself', async () => {
    // `held` and `overdue` are one already
    const outcomes = await atOnce([
      ['token of officer', decide('open', 'overdue', true, 'officer')],
      ['token of secondOfficer', decide('open', 'held', false, 'secondOfficer')],
    ])
    expect(outcomes.toSorted()).toEqual([1, '42501'])
  })

  it('is decided by nobody from an old snapshot', async () => {
    const act = (ask: Ask) => ask(decide('unmet', 'met', true, 'officer'))
    expect(await heldOpen('token of officer', act)).toBe(1)
    expect(await heldOpen('token of officer', act, OLD_SNAPSHOT)).toBe('42501')
  })
})

describe('a draft', () => {
  const SEES = 'select 1 from jikimi.case_draft'
  const SAVES = `update jikimi.case_draft set sealed = '\\x01', saved_at = now()`

  it.each([
    [
      'handing the case over',
      'colleague',
      'update jikimi.inquiry_case set handler_id = {handler} where id = {case of colleague}',
    ],
    [
      'a voided attendance',
      'irHandler',
      'update jikimi.attendance set voided_at = now(), voided_by = {officer} where id = {attendance irHandler}',
    ],
    [
      'a suspension',
      'handler',
      `update jikimi.account set state = 'SUSPENDED', suspended_by = {officer} where id = {handler}`,
    ],
  ])('is nobody’s to see or save in the next statement after %s', async (_what, name, change) => {
    await heldOpen(`token of ${name}`, async (ask) => {
      expect([await ask(SEES), await ask(SAVES, true)]).toEqual([1, 1])
      await owner(change)
      expect([await ask(SEES), await ask(SAVES)]).toEqual([0, 0])
    })
  })
})
