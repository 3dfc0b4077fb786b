import { Client } from 'pg'
import { openNote, parseCheckpoint, verifyInclusion } from '@jikimi/transparency-log'
import { type Log, proofOf, type SequencerStep } from '../../src/evidence/index.js'
import { accountId } from '../support/account-id.js'
import { aDatabase, type TestDatabase } from '../support/a-database.js'
import { settled } from '../support/settled.js'
import { aLog, aSequencer } from '../support/a-log.js'
import { check } from './check.js'
import { aSequencerProcess, endOf } from './killed.js'
import { record } from './records.js'

let database: TestDatabase
let log: Log
const discarded: string[] = []

beforeAll(async () => {
  database = await aDatabase()
  log = await aLog(database)
  await database.sql('postgres', `select jikimi.make_months('2024-01-01', 24)`)
  for (const month of ['2024-02', '2024-03', '2024-04', '2024-05', '2024-06']) await old(month)
  await record(database, 3)
})

afterAll(() => database.drop())

/** Two records of a month long ago, one with a sealed text, each showing one person. */
const old = (month: string) =>
  database.sql(
    'postgres',
    `insert into jikimi.access_record (id, at, actor_kind, origin, act, purpose, items, collections, outcome, request_id, note_sealed, note_commitment)
     select gen_random_uuid(), $1::timestamptz, 'SYSTEM', 'test', 'inquiry.listed', 'CIVIL_COMPLAINT', '{}', array[gen_random_uuid()], 'DONE',
       gen_random_uuid(), t, sha256(t) from unnest(array[null, '\\x01'::bytea]) t`,
    [`${month}-15T12:00:00+09:00`],
  )

/** Approved, as the privacy officer and the chief would have it; row rules are tested elsewhere. */
async function approve(before: string): Promise<void> {
  const [officer, chief] = [await accountId(database, 'officer'), await accountId(database, 'cpo')]
  await database.sql(
    'postgres',
    `insert into jikimi.record_cut (id, before, reason_sealed, proposed_by, proposed_at, approved_by, approved_at)
     values (gen_random_uuid(), $1, '\\x00', $2, now(), $3, now())`,
    [`${before}-01T00:00:00+09:00`, officer, chief],
  )
}

const once = async () => {
  await settled(database)
  const sequencer = aSequencer(database, log, { discardKey: async (id) => void discarded.push(id) })
  return sequencer.sequenceOnce().finally(() => sequencer.stop())
}

const counts = async () => {
  const [row] = await database.sql<Record<string, string>>(
    'postgres',
    `select (select count(*) from jikimi.access_record) as records, (select count(*) from jikimi.log_entry) as entries,
       (select count(*) from jikimi.collection_access) as shown`,
  )
  return Object.fromEntries(Object.entries(row!).map(([key, value]) => [key, Number(value)]))
}

const lastEntry = (size: number): string => Buffer.from(log.store.entries(0, size).at(-1)!).toString()

describe('an approved cut', () => {
  it('is stated in the tree and then carried out: whole months, their indexes, who they showed, keys of their texts', async () => {
    expect(await once()).toBe(14)
    expect(await counts()).toEqual({ records: 13, entries: 13, shown: 13 })
    const sealed = await database.sql<{ id: string }>(
      'postgres',
      `select id from jikimi.access_record where note_sealed is not null and at < '2024-03-01' order by id`,
    )
    await approve('2024-03')
    expect(await once()).toBe(15)
    expect(lastEntry(15)).toMatch(/\nkind cut\nbefore 2024-02-29T15:00:00Z\nrecords 2\ncut [0-9a-f-]{36}\n$/)
    expect(await counts()).toEqual({ records: 11, entries: 11, shown: 11 })
    expect(discarded).toEqual(sealed.map(({ id }) => id))
    const [cut] = await database.sql(
      'postgres',
      'select statement_index, records, cut_at is not null as is_done from jikimi.record_cut',
    )
    expect(cut).toEqual({ statement_index: '14', records: '2', is_done: true })
    expect(await check(database, log)).toEqual([])
  })

  it('leaves every entry provable, also those whose bodies are gone', () => {
    for (let index = 0; index < 15; index += 1) {
      const proof = proofOf(log, index)!
      const { size, root } = parseCheckpoint(openNote(proof.checkpoint, [log.verifier]).text)
      expect(verifyInclusion({ index, size, root, leaf: proof.leafHash, hashes: proof.hashes })).toBe(true)
    }
  })

  it.each([
    ['2024-04', 'TILES_WRITTEN', 16],
    ['2024-05', 'SIGNED', 17],
    ['2024-06', 'KEYS_DISCARDED', 18],
    ['2024-07', 'MONTHS_DROPPED', 19],
  ] as const)(
    'before %s, killed at %s, is stated once and carried out once',
    async (before, step: SequencerStep, size) => {
      await approve(before)
      const child = await aSequencerProcess(database, { step })
      expect(await endOf(child)).toBe('SIGKILL')
      expect(await once()).toBe(size)
      expect(lastEntry(size)).toMatch(/\nkind cut\n/)
      const [cut] = await database.sql(
        'postgres',
        'select records, statement_index, cut_at is not null as is_done from jikimi.record_cut order by before desc limit 1',
      )
      expect(cut).toEqual({ records: '2', statement_index: String(size - 1), is_done: true })
      expect(await check(database, log)).toEqual([])
    },
  )

  it('waits for whoever still reads those months, and the log goes on meanwhile', async () => {
    const reader = new Client({ connectionString: database.urls.jikimi_backup })
    await reader.connect()
    await reader.query('begin')
    await reader.query('select count(*) from jikimi.access_record')
    await old('2024-07')
    await approve('2024-08')
    // Not before every record that is to go has its place
    expect(await once()).toBe(21)
    await record(database, 1)
    expect(await once()).toBe(23)
    expect(await counts()).toEqual({ records: 6, entries: 6, shown: 6 })
    await reader.query('commit')
    await reader.end()
    expect(await once()).toBe(23)
    expect(await counts()).toEqual({ records: 4, entries: 4, shown: 4 })
    expect(await check(database, log)).toEqual([])
  })

  it('drops nothing that is not approved and stated', async () => {
    await approve('2024-08')
    const [cut] = await database.sql<{ id: string }>(
      'postgres',
      'select id from jikimi.record_cut where cut_at is null',
    )
    await expect(database.sql('jikimi_sequencer', 'select jikimi.cut_records($1)', [cut!.id])).rejects.toMatchObject({
      code: '42501',
    })
    for (const role of ['jikimi_app', 'jikimi_journal', 'jikimi_worker', 'jikimi_watcher', 'jikimi_backup'] as const) {
      await expect(database.sql(role, 'select jikimi.cut_records($1)', [cut!.id])).rejects.toMatchObject({
        code: '42501',
      })
    }
    expect(await counts()).toEqual({ records: 4, entries: 4, shown: 4 })
  })

  it('is no excuse for anything else that is gone', async () => {
    await once()
    expect(await check(database, log)).toEqual([])
    const [entry] = await database.sql<{ id: string }>(
      'postgres',
      'select record_id as id from jikimi.log_entry order by index limit 1',
    )
    await database.sql(
      'postgres',
      `set session_replication_role = replica; delete from jikimi.access_record where id = '${entry!.id}'`,
    )
    expect(await check(database, log)).toContainEqual({ code: 'RECORD_GONE', index: 11, recordId: entry!.id })
  })
})
