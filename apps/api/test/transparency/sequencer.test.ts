import { setTimeout as pause } from 'node:timers/promises'
import { Client, Pool } from 'pg'
import { openNote, parseCheckpoint, verifyInclusion } from '@jikimi/transparency-log'
import { type Log, proofOf } from '../../src/evidence/index.js'
import { aDatabase, type TestDatabase } from '../support/a-database.js'
import { aLog, aSequencer } from '../support/a-log.js'
import { settled } from '../support/settled.js'
import { check } from './check.js'
import { anEntry, insertion, record } from './records.js'

let database: TestDatabase
let log: Log
const open: { stop(): Promise<void> }[] = []

beforeAll(async () => {
  database = await aDatabase()
  log = await aLog(database)
})

afterAll(async () => {
  for (const one of open) await one.stop()
  await database.drop()
})

function sequencer() {
  const one = aSequencer(database, log)
  open.push(one)
  return one
}

const inOrder = () =>
  database.sql<{ index: string; xid: string; id: string }>(
    'postgres',
    `select e.index, r.xid::text, r.id from jikimi.log_entry e
     join jikimi.access_record r on r.at = e.record_at and r.id = e.record_id order by e.index`,
  )

describe('the sequencer', () => {
  it('begins a log with a statement that names it, and signs it', async () => {
    expect(await sequencer().sequenceOnce()).toBe(1)
    const [entry] = log.store.entries(0, 1)
    expect(Buffer.from(entry!).toString()).toMatch(
      new RegExp(`^jikimi.statement/v1\\ntime .*Z\\nkind begun\\norigin ${log.origin}\\n$`),
    )
    expect(parseCheckpoint(openNote(log.store.published()!, [log.verifier]).text).size).toBe(1)
  })

  it('gives records the next indexes in the order of their commits, and does nothing where nothing is new', async () => {
    await record(database, 3)
    await record(database, 2, 2500)
    const one = sequencer()
    expect(await one.sequenceOnce()).toBe(1 + 3 + 6)
    const before = log.store.published()
    expect(await one.sequenceOnce()).toBe(10)
    expect(log.store.published()).toBe(before)
    expect((await inOrder()).map(({ index }) => Number(index))).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9])
    expect(await check(database, log)).toEqual([])
  })

  it('writes down who was shown, once each', async () => {
    const [{ kept, shown }] = (await database.sql<{ kept: string; shown: string }>(
      'postgres',
      `select (select count(*) from jikimi.collection_access) as kept,
        (select count(distinct (c, r.id)) from jikimi.access_record r, unnest(r.collections) c) as shown`,
    )) as [{ kept: string; shown: string }]
    expect(Number(kept)).toBe(3 + 5000)
    expect(kept).toBe(shown)
  })

  it('proves every entry against the published checkpoint', async () => {
    for (let index = 0; index < 10; index += 1) {
      const proof = proofOf(log, index)!
      const { size, root } = parseCheckpoint(openNote(proof.checkpoint, [log.verifier]).text)
      expect(verifyInclusion({ index, size, root, leaf: proof.leafHash, hashes: proof.hashes })).toBe(true)
    }
    expect(proofOf(log, 10)).toBeUndefined()
  })

  it('waits for a slow writer, so that nothing slips in before what has an index', async () => {
    const slow = new Client({ connectionString: database.urls.jikimi_journal })
    await slow.connect()
    await slow.query('begin')
    await slow.query(insertion([anEntry()]))
    const { text, values } = insertion([anEntry()])
    await database.sql('jikimi_journal', text, values)
    const one = sequencer()
    expect(await one.sequenceOnce()).toBe(10)
    await slow.query('commit')
    await slow.end()
    await settled(database)
    expect(await one.sequenceOnce()).toBe(12)
    const rows = await inOrder()
    expect(BigInt(rows.at(-2)!.xid)).toBeLessThan(BigInt(rows.at(-1)!.xid))
  })

  it('keeps the order beside many writers, rollbacks and a second sequencer', async () => {
    const writers = new Pool({ connectionString: database.urls.jikimi_journal, max: 12 })
    writers.on('error', () => undefined)
    const two = [sequencer(), sequencer()]
    const until = performance.now() + 4000
    const isOver = () => performance.now() > until
    let written = 0
    const write = async (nth: number) => {
      while (!isOver()) {
        const client = await writers.connect()
        await client.query('begin')
        await client.query(insertion([anEntry(nth % 4)]))
        if (nth === 0) await pause(300)
        await client.query('savepoint inner_one')
        await client.query(insertion([anEntry()]))
        const isKept = nth % 3 !== 1
        if (nth % 2 === 0) await client.query('rollback to inner_one')
        await client.query(isKept ? 'commit' : 'rollback')
        written += isKept ? (nth % 2 === 0 ? 1 : 2) : 0
        client.release()
      }
    }
    const sequence = async (one: (typeof two)[number]) => {
      while (!isOver()) await one.sequenceOnce()
    }
    const all = [...Array.from({ length: 12 }, (_, nth) => write(nth)), ...two.map(sequence)]
    await Promise.all(all)
    await writers.end()
    await settled(database)
    const size = await two[0]!.sequenceOnce()
    expect(written).toBeGreaterThan(100)
    expect(size).toBe(12 + written)
    const rows = await inOrder()
    expect(rows.map(({ index }) => Number(index))).toEqual(Array.from({ length: size - 1 }, (_, at) => at + 1))
    expect(await check(database, log)).toEqual([])
  })
})
