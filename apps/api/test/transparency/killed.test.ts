import { setTimeout as pause } from 'node:timers/promises'
import { Pool } from 'pg'
import { hashesInTiles, openNote, parseCheckpoint, rootAt } from '@jikimi/transparency-log'
import type { Log, SequencerStep } from '../../src/evidence/index.js'
import { aDatabase, type TestDatabase } from '../support/a-database.js'
import { settled } from '../support/settled.js'
import { aLog, aSequencer } from '../support/a-log.js'
import { isFullRun } from '../support/run.js'
import { check } from './check.js'
import { aSequencerProcess, endOf } from './killed.js'
import { anEntry, insertion } from './records.js'

const STEPS: readonly SequencerStep[] = [
  'LOCKED',
  'TILES_WRITTEN',
  'SIGNED',
  'ROWS_WRITTEN',
  'COMMITTED',
  'WITNESSED',
  'PUBLISHED',
]
/** Twenty kills in all; a hundred in the long form. */
const TIMES = isFullRun() ? [1, 2, 3, 5, 8] : [1, 3]
const AT_RANDOM = isFullRun() ? 65 : 3

let database: TestDatabase
let log: Log
let writers: Pool
const over = new AbortController()
let load: Promise<unknown>
let written = 0
/** Every checkpoint that was ever signed, as far as anybody could see it. */
const seen = new Map<number, string>()

beforeAll(async () => {
  database = await aDatabase()
  log = await aLog(database)
  writers = new Pool({ connectionString: database.urls.jikimi_journal, max: 4 })
  load = Promise.all([1, 2, 3, 4].map(write))
}, 60_000)

afterAll(async () => {
  over.abort()
  await load
  await writers.end()
  await database.drop()
})

async function write(nth: number): Promise<void> {
  for (; !over.signal.aborted; written += nth) {
    await writers.query(insertion(Array.from({ length: nth }, () => anEntry(nth))))
    await pause(40)
  }
}

function look(): number {
  for (const note of [log.store.signed(), log.store.published()]) {
    if (note === undefined) continue
    const { size, root } = parseCheckpoint(openNote(note, [log.verifier]).text)
    const text = Buffer.from(root).toString('base64')
    // One size, one root: a log that signs two of them has a second truth
    expect(seen.get(size) ?? text).toBe(text)
    seen.set(size, text)
  }
  return Math.max(0, ...seen.keys())
}

describe('a sequencer that is killed under load', () => {
  it.each(STEPS)('at %s, time and again, leaves nothing that the next one does not put right', async (step) => {
    for (const nth of TIMES) {
      const before = look()
      const child = await aSequencerProcess(database, { step, nth })
      expect(await endOf(child)).toBe('SIGKILL')
      expect(look()).toBeGreaterThanOrEqual(before)
    }
  })

  it('at any other moment neither', async () => {
    for (let left = AT_RANDOM; left > 0; left -= 1) {
      const child = await aSequencerProcess(database)
      await pause(Math.random() * 1500)
      const before = look()
      child.kill('SIGKILL')
      expect(await endOf(child)).toBe('SIGKILL')
      expect(look()).toBeGreaterThanOrEqual(before)
    }
  })

  it('has left no gap, no duplicate and no second truth', async () => {
    over.abort()
    await load
    const sequencer = aSequencer(database, log)
    await settled(database)
    const size = await sequencer.sequenceOnce()
    await sequencer.stop()
    expect(written).toBeGreaterThan(100)
    expect(size).toBe(1 + written)
    const [told] = await database.sql<{ count: string; distinct: string; min: string; max: string }>(
      'postgres',
      'select count(*), count(distinct index) as distinct, min(index), max(index) from jikimi.log_entry',
    )
    expect(told).toEqual({ count: String(written), distinct: String(written), min: '1', max: String(written) })
    expect(await check(database, log)).toEqual([])
  })

  it('never signed a tree that is not the beginning of the one that is there now', () => {
    expect(seen.size).toBeGreaterThan(STEPS.length)
    const size = look()
    const hashAt = hashesInTiles(size, log.store.tile)
    for (const [older, root] of seen) expect(Buffer.from(rootAt(older, hashAt)).toString('base64')).toBe(root)
  })
})
