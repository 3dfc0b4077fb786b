import { once } from 'node:events'
import type { EvidenceRefused, Log } from '../../src/evidence/index.js'
import { aDatabase, type TestDatabase } from '../support/a-database.js'
import { aLog, aSequencer } from '../support/a-log.js'
import { until } from '../support/until.js'
import { check } from './check.js'
import { aSequencerProcess, endOf } from './killed.js'
import { record } from './records.js'

let database: TestDatabase
let log: Log

beforeAll(async () => {
  database = await aDatabase()
  log = await aLog(database)
})

afterAll(() => database.drop())

const sequencing = () => {
  const sequencer = aSequencer(database, log)
  return sequencer.sequenceOnce().finally(() => sequencer.stop())
}

describe('a sequencer that stands still between tiles and checkpoint', () => {
  it('keeps the folder, though its database takes it for dead and gives its lock to the next', async () => {
    await record(database, 3)
    const frozen = await aSequencerProcess(database, { step: 'TILES_WRITTEN', nth: 2, isFrozen: true })
    await once(frozen, 'message')
    expect(log.store.signed()).toMatch(/\n1\n/)
    const ended = await database.sql(
      'postgres',
      `select pg_terminate_backend(pid) from pg_stat_activity where usename = 'jikimi_sequencer' and datname = current_database()`,
    )
    expect(ended.length).toBeGreaterThan(0)
    await record(database, 2)
    const refused = await sequencing().catch((fault: unknown) => fault)
    expect((refused as EvidenceRefused).code).toBe('LOG_IN_USE')
    expect(log.store.signed()).toMatch(/\n1\n/)

    // What it signs when it wakes is what the next one finds
    frozen.send('go on')
    await until(
      () => log.store.signed(),
      (note) => note !== undefined && !/\n1\n/.test(note),
    )
    frozen.kill('SIGKILL')
    expect(await endOf(frozen)).toBe('SIGKILL')
    expect(await sequencing()).toBe(6)
    expect(await check(database, log)).toEqual([])
  })
})
