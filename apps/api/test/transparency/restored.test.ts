import { parseEntry } from '@jikimi/transparency-log'
import type { Log } from '../../src/evidence/index.js'
import { aDatabase, type TestDatabase } from '../support/a-database.js'
import { settled } from '../support/settled.js'
import { aLog, aSequencer } from '../support/a-log.js'
import { check } from './check.js'
import { record } from './records.js'

/** The database that goes on, and one that came back from an older copy of it: both over the one evidence folder. */
let database: TestDatabase
let log: Log
const restored: TestDatabase[] = []

beforeAll(async () => {
  database = await aDatabase()
  log = await aLog(database)
})

afterAll(async () => {
  for (const one of [database, ...restored]) await one.drop()
})

async function sequence(over: TestDatabase): Promise<number> {
  const sequencer = aSequencer(over, log)
  await settled(over)
  const size = await sequencer.sequenceOnce()
  await sequencer.stop()
  return size
}

const kindOf = (entry: Uint8Array): string => {
  const parsed = parseEntry(entry)
  return parsed.kind === 'record' ? 'record' : parsed.statement.kind
}

describe('a database that was restored from an older copy', () => {
  it('never makes the tree smaller: what both know keeps its index, and what is lost is stated', async () => {
    await record(database, 5)
    expect(await sequence(database)).toBe(6)
    // Committed when the copy was made, in the tree only later
    await record(database, 3)
    const copy = await aDatabase(database)
    restored.push(copy)
    expect(await sequence(database)).toBe(9)
    await record(database, 4)
    expect(await sequence(database)).toBe(13)
    await record(copy, 2)
    expect(await sequence(copy)).toBe(13 + 1 + 2)
    expect(log.store.entries(0, 16).map(kindOf)).toEqual([
      'begun',
      ...Array.from({ length: 12 }, () => 'record'),
      'restored',
      'record',
      'record',
    ])
    expect(Buffer.from(log.store.entries(0, 14)[13]!).toString()).toMatch(/\nkind restored\nlost 9-12\n$/)
    const rows = await copy.sql<{ index: string }>('postgres', 'select index from jikimi.log_entry order by index')
    expect(rows.map(({ index }) => Number(index))).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 14, 15])
    expect(await check(copy, log)).toEqual([])
  })

  it('states once what is lost, however often the sequencer comes round', async () => {
    const [copy] = restored
    expect(await sequence(copy!)).toBe(16)
    expect(await sequence(copy!)).toBe(16)
    expect(await check(copy!, log)).toEqual([])
  })

  it('goes back further, to before the log had begun, and still takes its end up', async () => {
    const older = await aDatabase()
    restored.push(older)
    await record(older, 1)
    expect(await sequence(older)).toBe(16 + 1 + 1)
    expect(Buffer.from(log.store.entries(0, 17)[16]!).toString()).toMatch(/\nlost 1-8\nlost 14-15\n$/)
    expect(await check(older, log)).toEqual([])
  })

  it('and fsck says so before the sequencer has stated it', async () => {
    const copy = await aDatabase()
    restored.push(copy)
    const found = await check(copy, log)
    expect(found.map(({ code }) => code)).toContain('RECORD_GONE')
    expect(await sequence(copy)).toBe(19)
    expect(await check(copy, log)).toEqual([])
  })
})

describe('a database that moved to another cluster', () => {
  it('gets the records that came along into the tree first, and then goes on with the new numbers', async () => {
    const moved = await aDatabase()
    restored.push(moved)
    const own = await aLog(moved)
    const once = async () => {
      await settled(moved)
      const sequencer = aSequencer(moved, own)
      return sequencer.sequenceOnce().finally(() => sequencer.stop())
    }
    await once()
    await moved.sql('postgres', `update jikimi.log_head set cluster = 'elsewhere'`)
    await record(moved, 2)
    // Numbers of the other cluster, far above those of this one
    await moved.sql('postgres', numbered(1_000_000_000))
    const [waiting] = await moved.sql<{ count: string }>('postgres', 'select count(*) from jikimi.access_record')
    expect(waiting).toEqual({ count: '5' })
    expect(await once()).toBe(6)
    await record(moved, 3)
    expect(await once()).toBe(9)
    const [head] = await moved.sql<{ cluster: string; turns: string[] }>(
      'postgres',
      'select cluster, turns from jikimi.log_head',
    )
    expect(head!.cluster).not.toBe('elsewhere')
    expect(head!.turns).toEqual(['6'])
    expect(await check(moved, own)).toEqual([])
    // Nor do the screens take what is ahead in the other numbers for what waits
    const since = () => moved.sql('jikimi_app', 'select jikimi.log_pending_since() is not null as waits')
    expect(await since()).toEqual([{ waits: false }])
    await record(moved, 1)
    expect(await since()).toEqual([{ waits: true }])
  })
})

const numbered = (first: number): string => `
insert into jikimi.access_record (id, at, xid, actor_kind, origin, act, purpose, items, collections, outcome, request_id)
select gen_random_uuid(), now(), (${first} + n)::text::xid8, 'SYSTEM', 'test', 'inquiry.listed', 'CIVIL_COMPLAINT', '{}', '{}', 'DONE',
  gen_random_uuid()
from generate_series(1, 3) n`
