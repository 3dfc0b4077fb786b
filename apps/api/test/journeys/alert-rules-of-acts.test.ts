import { randomUUID } from 'node:crypto'
import { aDatabase, type TestDatabase } from '../support/a-database.js'
import { aWatch, type Watch } from '../support/a-watch.js'
import { type InventedRecord, pseudonyms } from '../support/records-in-tree.js'

let database: TestDatabase
let watch: Watch

beforeAll(async () => {
  database = await aDatabase()
  watch = aWatch(database)
})

afterAll(async () => {
  await watch.close()
  await database.drop()
})

/** So many minutes after ten o'clock of a day. */
const after = (day: string, minutes: number): string =>
  new Date(Date.parse(`${day}T10:00:00Z`) + minutes * 60_000).toISOString().replace('Z', '')

describe('the same person again', () => {
  const looks = (day: string, count: number, person: string, act = 'inquiry.viewed'): InventedRecord[] =>
    Array.from({ length: count }, (_, n) => ({ at: after(day, n), act, collections: [person] }))

  it('is ten looks a day, not nine, and not lists', async () => {
    const [person] = pseudonyms(1)
    expect(await watch.sees('SAME_PERSON_AGAIN', looks('2026-11-16', 9, person!))).toEqual([])
    expect(await watch.sees('SAME_PERSON_AGAIN', looks('2026-11-16', 20, person!, 'inquiry.listed'))).toEqual([])
    const last = { at: after('2026-11-16', 30), act: 'subject.revealed', collections: [person!] }
    const [found] = await watch.sees('SAME_PERSON_AGAIN', [last])
    expect(found).toMatchObject({ found: 10, threshold: 10, collection_count: 1 })
  })

  it('is counted by person and by day', async () => {
    const [one, other] = pseudonyms(2)
    const near = [...looks('2026-11-17', 9, one!), ...looks('2026-11-17', 9, other!), ...looks('2026-11-18', 9, one!)]
    expect(await watch.sees('SAME_PERSON_AGAIN', near)).toEqual([])
    const more = { act: 'inquiry.looked-up', collections: [one!, other!] }
    expect(await watch.sees('SAME_PERSON_AGAIN', [{ ...more, at: after('2026-11-17', 60) }])).toHaveLength(2)
  })
})

describe('refusals in a row', () => {
  const by = 'ir-handler'
  const refused = (at: string, refusal = 'NOT_FOUND'): InventedRecord => ({ at, by, act: 'inquiry.read', refusal })
  const row = (day: string, count: number, apart: number): InventedRecord[] =>
    Array.from({ length: count }, (_, n) => refused(after(day, n * apart), n % 2 ? 'NOT_ALLOWED' : 'NOT_FOUND'))

  it('are five within ten minutes, not four', async () => {
    expect(await watch.sees('REFUSALS_IN_A_ROW', row('2026-11-16', 4, 1))).toEqual([])
    const [found] = await watch.sees('REFUSALS_IN_A_ROW', row('2026-11-17', 5, 2.5))
    expect(found).toMatchObject({ found: 5, threshold: 5, collection_count: 0 })
    expect(await watch.sees('REFUSALS_IN_A_ROW', row('2026-11-18', 5, 2.6))).toEqual([])
  })

  it('are none with something done in between, and none of another kind', async () => {
    const done = { at: after('2026-11-19', 3.5), by }
    const [a, b, c, d, e] = row('2026-11-19', 5, 1)
    expect(await watch.sees('REFUSALS_IN_A_ROW', [a!, b!, c!, d!, done, e!])).toEqual([])
    const others = row('2026-11-20', 9, 1).map((record) => ({ ...record, refusal: 'CASE_CLOSED' }))
    expect(await watch.sees('REFUSALS_IN_A_ROW', others)).toEqual([])
  })

  it('are found though two runs see half of them each, and are one alert an hour', async () => {
    const [a, b, c, d, e] = row('2026-11-12', 5, 1)
    expect(await watch.sees('REFUSALS_IN_A_ROW', [a!, b!, c!])).toEqual([])
    expect(await watch.sees('REFUSALS_IN_A_ROW', [d!, e!])).toMatchObject([{ found: 5 }])
    expect(await watch.sees('REFUSALS_IN_A_ROW', [refused(after('2026-11-12', 5))])).toMatchObject([{ found: 6 }])
  })
})

describe('a look-up of a colleague', () => {
  it('is an alert each, and any other look-up is none', async () => {
    const lookup = { at: '2026-11-16T10:00:00', act: 'inquiry.looked-up', collections: pseudonyms(1) }
    expect(await watch.sees('COLLEAGUE_LOOKED_UP', [lookup])).toEqual([])
    const found = await watch.sees('COLLEAGUE_LOOKED_UP', [
      { ...lookup, isCollegial: true },
      { ...lookup, at: '2026-11-16T10:01:00', isCollegial: true },
    ])
    expect(found).toHaveLength(2)
  })
})

describe('a canary', () => {
  const planted = async (): Promise<string> => {
    const pseudonym = randomUUID()
    await database.sql(
      'postgres',
      `insert into jikimi.canary (id, pseudonym, case_number, planted_by, planted_at, ended_at, ended_by)
       select $1, $2, 'Q-INVENTED', a.id, '2026-11-16T03:00:00+09:00', '2026-11-18T00:00:00+09:00', a.id
       from jikimi.account a where a.sign_in_name = 'cpo@example.kr'`,
      [randomUUID(), pseudonym],
    )
    return pseudonym
  }

  it('is hit by whatever names it but a list, while it is planted', async () => {
    const collections = [await planted(), ...pseudonyms(2)]
    const touch = { act: 'inquiry.viewed', collections }
    const before = { ...touch, at: '2026-11-16T02:59:59.999' }
    const list = { ...touch, at: '2026-11-16T10:00:00', act: 'inquiry.listed' }
    const ended = { ...touch, at: '2026-11-18T00:00:00' }
    const another = { ...touch, at: '2026-11-16T10:01:00', collections: pseudonyms(3) }
    expect(await watch.sees('CANARY', [before, list, ended, another])).toEqual([])
    expect(await watch.sees('CANARY', [{ ...touch, at: '2026-11-16T03:00:00' }])).toMatchObject([{ found: 1 }])
    expect(await watch.sees('CANARY', [{ ...touch, at: '2026-11-17T23:59:59.999' }])).toMatchObject([{ found: 1 }])
    expect(await watch.alerts('CANARY')).toHaveLength(2)
  })
})
