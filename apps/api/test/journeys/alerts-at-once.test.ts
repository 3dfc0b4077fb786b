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

type Query = (text: string, values?: unknown[]) => Promise<{ readonly rows: Record<string, unknown>[] }>

/** A pool that lets `act` come in just before a statement that this matches; `times` says how often it did. */
function interrupted(text: RegExp, act: (query: Query) => Promise<unknown>) {
  const pool = new Pool({ connectionString: database.urls.jikimi_watcher, max: 1 })
  pool.on('error', () => undefined)
  let times = 0
  const connect = pool.connect.bind(pool) as () => Promise<PoolClient>
  const connectInterrupted = async (): Promise<PoolClient> => {
    const client = await connect()
    client.on('error', () => undefined)
    const query = client.query.bind(client) as Query
    const watched: Query = async (statement, values) => {
      if (text.test(statement)) {
        times += 1
        await act(query)
      }
      return query(statement, values)
    }
    return Object.assign(client, { query: watched })
  }
  return { pool: Object.assign(pool, { connect: connectInterrupted }), times: () => times }
}

/** By the superuser, in the middle of its transaction. */
async function kill(query: Query): Promise<void> {
  const { rows } = await query('select pg_backend_pid() as pid')
  await database.sql('postgres', 'select pg_terminate_backend($1)', [rows[0]!['pid']])
}

describe('the watch', () => {
  it.each([
    ['before its first alert', /insert into jikimi[.]alert /],
    ['between an alert and its record', /insert into jikimi[.]access_record/],
    ['before it says how far it has come', /insert into jikimi[.]watch_head/],
    ['before it commits', /^commit/],
  ])('killed %s leaves nothing of that run, and the next one finds it all, once', async (_when, statement) => {
    await watch.run()
    const before = await state()
    await recordsInTree(database, lookups(3))
    const { pool, times } = interrupted(statement, kill)
    await expect(watchRecords({ pool }, { now: new Date(), limit: 1000 })).rejects.toThrow()
    expect(times()).toBe(1)
    await pool.end()
    expect(await state()).toEqual(before)
    expect(await watch.run()).toBe(3)
    const after = await state()
    expect([after.alerts - before.alerts, after.raised - before.raised]).toEqual([3, 3])
  })

  it('has written nothing by the time that it has looked at everything: a writer would hold back the sequencer', async () => {
    await recordsInTree(database, lookups(2))
    const written: unknown[] = []
    const { pool } = interrupted(/^insert|^commit/, async (query) => {
      const { rows } = await query('select pg_current_xact_id_if_assigned()::text as xid')
      written.push(rows[0]!['xid'])
    })
    await watchRecords({ pool }, { now: new Date(), limit: 1000 })
    await pool.end()
    expect(written[0]).toBeNull()
    expect(written[1]).not.toBeNull()
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

  it('is held up by no other role, whatever locks that takes', async () => {
    await recordsInTree(database, lookups(2))
    const holder = new Pool({ connectionString: database.urls.jikimi_app, max: 1 })
    const client = await holder.connect()
    try {
      const own = 'begin; lock table jikimi.watch_head in share row exclusive mode'
      await expect(client.query(own)).rejects.toMatchObject({ code: '42501' })
      await client.query('rollback; begin')
      // Those that rooms, triggers and watchers of earlier versions take
      for (const key of [7_141_101, 7_141_102, 7_141_103, 7_141_104, 7_141_105]) {
        await client.query('select pg_advisory_xact_lock($1)', [key])
      }
      const run = watch.run()
      const late = new Promise<string>((done) => setTimeout(done, 5000, 'held up').unref())
      expect(await Promise.race([run, late])).toBe(2)
    } finally {
      client.release(true)
      await holder.end()
    }
  })

  it('looks at so many records a run and goes on from there', async () => {
    await recordsInTree(database, lookups(7))
    expect([await watch.run(5), await watch.run(5), await watch.run(5)]).toEqual([5, 2, 0])
  })
})
