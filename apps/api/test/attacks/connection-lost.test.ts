import { setTimeout as pause } from 'node:timers/promises'
import { ENTITIES } from '../../src/main/entities.js'
import { openOrm } from '../../src/persistence/orm.js'
import { openReadPool } from '../../src/persistence/read-pool.js'
import { aDatabase, type TestDatabase } from '../support/a-database.js'

let database: TestDatabase

beforeAll(async () => {
  database = await aDatabase()
})

afterAll(() => database.drop())

/** As a restart of PostgreSQL does, or its limit on idle transactions. */
async function endSessions(): Promise<void> {
  const ended = await database.sql(
    'postgres',
    `select pg_terminate_backend(pid) from pg_stat_activity where usename = 'jikimi_app' and datname = current_database()`,
  )
  expect(ended).toHaveLength(1)
  await pause(200)
}

describe('a connection that is lost between two statements', () => {
  it('fails that reading, and neither the next one nor the process', async () => {
    const pool = openReadPool(database.urls.jikimi_app)
    const reading = pool.begin(undefined)
    await reading.rows('one', 'select 1 as one', [])
    await endSessions()
    await expect(reading.rows('one', 'select 1 as one', [])).rejects.toThrow()
    reading.end()
    const next = pool.begin(undefined)
    expect(await next.rows('one', 'select 1 as one', [])).toEqual([{ one: 1 }])
    next.end()
    await pool.close()
  })

  it('fails that write, and neither the next one nor the process', async () => {
    const orm = await openOrm(database.urls.jikimi_app, ENTITIES)
    const write = orm.em.fork().transactional(async (em) => {
      await em.execute('select 1')
      await endSessions()
      await em.execute('select 1')
    })
    await expect(write).rejects.toThrow()
    expect(await orm.em.fork().transactional((em) => em.execute('select 1 as one'))).toEqual([{ one: 1 }])
    await orm.close(true)
  })
})
