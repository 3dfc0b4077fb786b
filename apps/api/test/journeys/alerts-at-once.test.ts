import { Pool, type PoolClient } from 'pg'
import { watchRecords } from '../../src/rooms/alerts/watch/watch-records.js'
import { aDatabase, type TestDatabase } from '../support/a-database.js'
import { aWatch, type Watch } from '../support/a-watch.js'
import { recordsInTree } from '../support/records-in-tree.js'

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

const lookups = (count: number) =>
  Array.from({ length: count }, (_, n) => ({
    at: `2026-11-16T10:${String(n).padStart(2, '0')}:00`,
    act: 'inquiry.looked-up',
    isCollegial: true,
  }))

/** What the database holds of the watch: alerts, their records, how far it has come. */
async function state() {
  const [row] = await database.sql<{ alerts: number; raised: number; head: string | null }>(
    'postgres',
    `select (select count(*)::int from jikimi.alert) as alerts,
       (select count(*)::int from jikimi.access_record where act = 'alert.raised') as raised,
       (select index::text from jikimi.watch_head) as head`,
  )
  return row!
}

/** A pool whose connections are killed by the superuser just before the statement that this matches. */
function killedBefore(text: RegExp): { readonly pool: Pool; readonly killed: () => number } {
  const pool = new Pool({ connectionString: database.urls.jikimi_watcher, max: 1 })
  pool.on('error', () => undefined)
  let killed = 0
  const connect = pool.connect.bind(pool) as () => Promise<PoolClient>
  const connectKilled = async (): Promise<PoolClient> => {
    const client = await connect()
    client.on('error', () => undefined)
    const query = client.query.bind(client) as (text: string, values?: unknown[]) => Promise<unknown>
    const { rows } = (await query('select pg_backend_pid() as pid')) as { rows: { pid: number }[] }
    const killing = async (statement: string, values?: unknown[]): Promise<unknown> => {
      if (text.test(statement)) {
        await database.sql('postgres', 'select pg_terminate_backend($1)', [rows[0]!.pid])
        killed += 1
      }
      return query(statement, values)
    }
    return Object.assign(client, { query: killing })
  }
  return { pool: Object.assign(pool, { connect: connectKilled }), killed: () => killed }
}

describe('the watch', () => {
  it.each([
    ['before its first alert', /insert into jikimi[.]alert /],
    ['between an alert and its record', /insert into jikimi[.]access_record/],
    ['before it says how far it has come', /update jikimi[.]watch_head/],
    ['before it commits', /^commit/],
  ])('killed %s leaves nothing of that run, and the next one finds it all, once', async (_when, statement) => {
    await watch.run()
    const before = await state()
    await recordsInTree(database, lookups(3))
    const { pool, killed } = killedBefore(statement)
    await expect(watchRecords({ pool }, { now: new Date(), limit: 1000 })).rejects.toThrow()
    expect(killed()).toBe(1)
    await pool.end()
    expect(await state()).toEqual(before)
    expect(await watch.run()).toBe(3)
    const after = await state()
    expect([after.alerts - before.alerts, after.raised - before.raised]).toEqual([3, 3])
  })

  it('run four times at once looks at every record once', async () => {
    const before = await state()
    await recordsInTree(database, lookups(40))
    const looked = await Promise.all([watch.run(), watch.run(), watch.run(), watch.run()])
    expect(looked.reduce((sum, count) => sum + count, 0)).toBe(40)
    const after = await state()
    expect([after.alerts - before.alerts, after.raised - before.raised]).toEqual([40, 40])
    expect(await watch.run()).toBe(0)
  })

  it('looks at so many records a run and goes on from there', async () => {
    await recordsInTree(database, lookups(7))
    expect([await watch.run(5), await watch.run(5), await watch.run(5)]).toEqual([5, 2, 0])
  })
})
