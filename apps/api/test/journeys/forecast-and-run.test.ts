import { RetentionForecastDocument, RetentionItemsDocument } from '@jikimi/client/staff'
import { addDays, dayInSeoul } from '@jikimi/policy'
import { createHash, randomUUID } from 'node:crypto'
import type { Client } from 'pg'
import { aHouse, type House } from '../support/a-house.js'
import { asSuperuser } from '../support/as-superuser.js'
import { tokenIn } from '../support/in-session.js'
import { inventCollections, type InventedCollection } from '../support/invent-collections.js'

const DAYS = process.env['JIKIMI_TEST_FULL'] === '1' ? 100 : 12
const SEED = 'forecast'

let house: House
let invented: readonly InventedCollection[]
let officer: string
let chief: string

beforeAll(async () => {
  house = await aHouse({ isQuiet: true })
  invented = await inventCollections(house, 400, SEED)
  officer = await house.signIn('officer')
  chief = await house.signIn('cpo')
})

afterAll(() => house.close())

const PURPOSES = ['CIVIL_COMPLAINT', 'IR_MEETING']
const today = () => dayInSeoul(house.clock.now())
/** 100 days within the forecast, the same in every run of the test. */
const randomDays = () =>
  Array.from({ length: DAYS }, (_, n) =>
    addDays(today(), createHash('sha256').update(`${SEED} day ${n}`).digest().readUInt32BE(0) % 120),
  )

async function listed(): Promise<{ number: string; dueOn: string; state: string }[]> {
  const found: { number: string; dueOn: string; state: string }[] = []
  let after: string | null = null
  do {
    const { retentionItems }: { retentionItems: Awaited<ReturnType<typeof page>> } = {
      retentionItems: await page(after),
    }
    for (const { node } of retentionItems.edges)
      found.push({ number: node.caseNumber, dueOn: node.dueOn, state: node.state })
    after = retentionItems.pageInfo.hasNextPage ? (retentionItems.pageInfo.endCursor ?? null) : null
  } while (after)
  return found
}

const page = async (after: string | null) =>
  (await house.staff(officer)(RetentionItemsDocument, { first: 100, after })).retentionItems

/** What a run of that day destroys when nothing else happens: prepared, approved and run in a transaction that is undone. */
function destroyedOn(day: string): Promise<string[]> {
  return asSuperuser(house.database.name, async (client) => {
    await client.query('begin')
    try {
      const noon = new Date(`${day}T12:00:00+09:00`).getTime()
      await client.query(
        `insert into jikimi.clock_shift (shift) values (make_interval(secs => $1)) on conflict (is_single) do update set shift = excluded.shift`,
        [(noon - Date.now()) / 1000],
      )
      await client.query(
        `update jikimi.staff_session set last_seen_at = jikimi.now(), proved_at = jikimi.now(), expires_at = jikimi.now() + interval '1 hour'`,
      )
      return await run(client, day)
    } finally {
      await client.query('rollback')
    }
  })
}

async function run(client: Client, day: string): Promise<string[]> {
  const id = randomUUID()
  const as = (cookie: string) => client.query(`select set_config('jikimi.session', $1, true)`, [tokenIn(cookie)])
  await as(officer)
  await client.query(`select jikimi.prepare_destruction($1, $2::date, $3, '\\x00')`, [id, day, PURPOSES])
  await as(chief)
  await client.query('select jikimi.approve_destruction($1, 1)', [id])
  for (;;) {
    const { rows } = await client.query<{ ids: string[] | null }>(
      `select array_agg(collection_id) as ids from (select collection_id from jikimi.destruction_item where run_id = $1 and state = 'WAITING' limit 200) i`,
      [id],
    )
    if (!rows[0]!.ids) break
    await client.query('select jikimi.destroy_collections($1, $2)', [id, rows[0]!.ids])
  }
  const { rows } = await client.query<{ number: string }>(
    'select case_number as number from jikimi.destroyed where run_id = $1 order by 1',
    [id],
  )
  return rows.map(({ number }) => number)
}

it('the day of a collection is the one that the policy says, whatever came of its case', async () => {
  const days = new Map((await listed()).map(({ number, dueOn }) => [number, dueOn]))
  expect(invented.filter(({ number, dueOn }) => days.get(number) !== dueOn)).toEqual([])
  expect(new Set(invented.map(({ dueOn }) => dueOn)).size).toBeGreaterThan(50)
})

it('what is forecast for a day is what a run on that day destroys, number by number, on random days', async () => {
  const items = await listed()
  const { retentionForecast } = await house.staff(chief)(RetentionForecastDocument, { days: 120 })
  let most = 0
  for (const day of randomDays()) {
    const destroyed = await destroyedOn(day)
    const free = items.filter(({ state, dueOn }) => (state === 'LIVING' || state === 'DUE') && dueOn <= day)
    expect(destroyed).toEqual(free.map(({ number }) => number).toSorted())
    const forecast = retentionForecast.days.filter((one) => one.day <= day)
    expect(destroyed).toHaveLength(forecast.reduce((sum, { due }) => sum + due, 0))
    const expected = invented.filter(({ standing, dueOn }) => standing === 'FREE' && dueOn <= day)
    expect(destroyed).toEqual(expected.map(({ number }) => number).toSorted())
    most = Math.max(most, destroyed.length)
  }
  expect(most).toBeGreaterThan(200)
}, 600_000)

it('what is held or deferred stands beside it, by the same day', async () => {
  const { retentionForecast } = await house.staff(chief)(RetentionForecastDocument, { days: 120 })
  const of = (standing: InventedCollection['standing']) => invented.filter((one) => one.standing === standing).length
  const sum = (what: 'due' | 'held' | 'deferred') => retentionForecast.days.reduce((total, day) => total + day[what], 0)
  expect([sum('due'), sum('held'), sum('deferred')]).toEqual([of('FREE'), of('HELD'), of('DEFERRED')])
  expect([retentionForecast.held, retentionForecast.deferred]).toEqual([of('HELD'), of('DEFERRED')])
  expect(Math.min(of('HELD'), of('DEFERRED'))).toBeGreaterThan(10)
})
