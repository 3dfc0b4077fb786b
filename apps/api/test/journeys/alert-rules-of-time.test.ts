import { aDatabase, type TestDatabase } from '../support/a-database.js'
import { type FoundAlert, aWatch, type Watch } from '../support/a-watch.js'
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

const shown = (at: string, count = 1): InventedRecord => ({ at, collections: pseudonyms(count) })
const daysOf = (alerts: readonly FoundAlert[]): string[] => alerts.map(({ key }) => key.split(':')[2]!)
const offHours = (...times: string[]) =>
  watch.sees(
    'OFF_HOURS',
    times.map((at) => shown(at)),
  )

describe('work off hours', () => {
  it('is from eight in the evening on, by the hour of the allowance', async () => {
    expect(await offHours('2026-11-16T08:00:00', '2026-11-16T19:59:59.999')).toEqual([])
    const [late] = await offHours('2026-11-16T20:00:00')
    expect(late).toMatchObject({ found: 1, threshold: null, collection_count: 1, state: 'RAISED' })
  })

  it('is before eight in the morning', async () => {
    expect(daysOf(await offHours('2026-11-17T07:59:59.999'))).toEqual(['2026-11-17'])
    expect(await offHours('2026-11-18T08:00:00')).toEqual([])
  })

  it('is the noon of a Saturday, a Sunday, a public holiday and a day that makes up for one', async () => {
    for (const day of ['2026-11-14', '2026-11-15', '2026-12-25', '2026-10-05'])
      expect(daysOf(await offHours(`${day}T12:00:00`))).toEqual([day])
    for (const day of ['2026-11-13', '2026-12-24', '2026-10-06', '2026-06-08'])
      expect(await offHours(`${day}T12:00:00`)).toEqual([])
  })

  it('belongs to the day that it is in Seoul, on both sides of its midnight', async () => {
    expect(daysOf(await offHours('2026-11-11T23:59:59.999', '2026-11-12T00:00:00')).toSorted()).toEqual([
      '2026-11-11',
      '2026-11-12',
    ])
    // A Sunday in Greenwich is a Monday in Seoul by then
    expect(await offHours('2026-11-09T08:30:00')).toEqual([])
  })

  it('is one alert a day and person, which grows while nobody has looked into it', async () => {
    const [first] = await offHours('2026-11-10T20:30:00')
    const [grown] = await watch.sees('OFF_HOURS', [shown('2026-11-10T21:00:00', 3)])
    expect(grown).toMatchObject({ id: first!.id, found: 2, collection_count: 4 })
    expect(grown!.records).toHaveLength(2)
    const [other] = await watch.sees('OFF_HOURS', [{ ...shown('2026-11-10T21:00:00'), by: 'ir-handler' }])
    expect(other!.id).not.toBe(first!.id)
  })

  it('is none when nobody is shown', async () => {
    expect(await watch.sees('OFF_HOURS', [{ at: '2026-11-08T03:00:00', act: 'rule.listed' }])).toEqual([])
  })
})

describe('more people than usual', () => {
  const sees = (...given: InventedRecord[]) => watch.sees('MORE_PEOPLE_THAN_USUAL', given)
  const quiet = (at: string, count: number) => ({ ...shown(at, count), by: 'archivist' })
  const busy = (at: string, count: number) => ({ ...shown(at, count), by: 'ir-handler' })

  it('are twenty a day for who has no usual, and not nineteen, nor twenty on both sides of midnight', async () => {
    expect(await sees(quiet('2026-09-01T10:00:00', 19))).toEqual([])
    expect(await sees(quiet('2026-09-02T23:59:59.999', 10), quiet('2026-09-03T00:00:00', 10))).toEqual([])
    const [found] = await sees(quiet('2026-08-03T10:00:00', 12), quiet('2026-08-03T11:00:00', 8))
    expect(found).toMatchObject({ found: 20, threshold: 20, collection_count: 20 })
    expect(found!.records).toHaveLength(2)
  })

  it('are more than three times the mean of the last working days, and not just three times', async () => {
    const working = ['2026-10-26', '2026-10-27', '2026-10-28', '2026-10-29', '2026-10-30']
    await sees(...working.map((day) => busy(`${day}T10:00:00`, 10)))
    // A Saturday's crowd is nobody's usual
    await sees(busy('2026-10-31T10:00:00', 19))
    expect(await sees(busy('2026-11-02T10:00:00', 30))).toEqual([])
    const [found] = await sees(busy('2026-11-02T11:00:00', 10))
    expect(found).toMatchObject({ found: 40, threshold: 31 })
  })

  it('are counted once each, however often they are shown', async () => {
    const same = pseudonyms(19)
    const record = { at: '2026-07-01T10:00:00', by: 'officer', collections: same }
    expect(await sees(record, { ...record, at: '2026-07-01T10:05:00' })).toEqual([])
    const [found] = await sees({ ...record, at: '2026-07-01T10:06:00', collections: [...same, ...pseudonyms(1)] })
    expect(found).toMatchObject({ found: 20 })
  })
})
