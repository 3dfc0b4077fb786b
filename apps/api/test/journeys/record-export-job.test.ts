import { type ChildProcess, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { addDays, dayInSeoul } from '@jikimi/policy'
import { Pool } from 'pg'
import { EvidenceStore, signTerms } from '../../src/evidence/index.js'
import { exportRecords } from '../../src/rooms/access-log/index.js'
import { RECORD_EXPORT_RULES } from '../../src/rooms/access-log/record-export.rules.js'
import { aHouse, type House } from '../support/a-house.js'
import { aLog } from '../support/a-log.js'
import { accountId } from '../support/account-id.js'
import { inventRecords } from '../support/invent-records.js'
import { bodiesIn } from '../support/read-tar.js'
import { until } from '../support/until.js'
import { verifySlice } from '../support/verify-slice.js'

const WORKER = fileURLToPath(new URL('../support/export-worker.mjs', import.meta.url))

let house: House
let pool: Pool
let folder: string
let store: EvidenceStore
let sign: (terms: string) => string
const faults: unknown[] = []

beforeAll(async () => {
  house = await aHouse()
  await inventRecords(house, 4000, 'export-job')
  await house.sequence()
  await house.stop()
  pool = new Pool({ connectionString: house.urls.jikimi_worker, max: 2 })
  folder = join(house.database.folder, 'exports')
  store = new EvidenceStore(join(house.database.folder, 'evidence'))
  sign = signTerms(await aLog(house.database))
})

afterAll(async () => {
  await pool.end()
  await house.database.drop()
})

const parts = () => ({ pool, store, sign, folder, report: (fault: unknown) => void faults.push(fault) })
const run = (limit = 10) => exportRecords(parts(), { now: house.clock.now(), limit })
const fileOf = (id: string) => join(folder, `${id}.tar.gz`)
const filesOf = (id: string) => readdirSync(folder).filter((name) => name.startsWith(id))

/** As the API leaves it: waiting. */
async function waiting(who = 'auditor', purposes = ['CIVIL_COMPLAINT']): Promise<string> {
  const id = randomUUID()
  const from = addDays(dayInSeoul(house.clock.now()), -28)
  await house.sql(
    'postgres',
    `insert into jikimi.record_export (id, account_id, idempotency_digest, request_digest, purposes, duties, departments, from_on,
       until_on, has_all_headers, reason_sealed, asked_at, state)
     values ($1, $2, sha256($3), sha256('x'), $4, '{}', '{}', $5, $6, true, 'x', $7, 'QUEUED')`,
    [id, await accountId(house, who), Buffer.from(id), purposes, from, addDays(from, 20), house.clock.now()],
  )
  return id
}

const stateOf = async (id: string) =>
  (
    await house.sql<{ state: string; failure: string | null; done: string; total: string | null }>(
      'postgres',
      'select state, failure, done, total from jikimi.record_export where id = $1',
      [id],
    )
  )[0]!

const scopes = (ended: boolean) =>
  house.sql(
    'postgres',
    `update jikimi.audit_scope set ended_at = case when $1 then granted_at end, ended_by = case when $1 then granted_by end
     where account_id = (select id from jikimi.account where sign_in_name = 'auditor@example.kr')`,
    [ended],
  )

/** A pool whose third transaction finds that the scopes have ended meanwhile. */
function endingMeanwhile(): Pool {
  let begun = 0
  return {
    query: (text: string, values: unknown[]) => pool.query(text, values),
    connect: async () => {
      begun += 1
      if (begun === 3) await scopes(true)
      return pool.connect()
    },
  } as unknown as Pool
}

describe('the job that makes exports', () => {
  it('makes one that was killed in the middle anew, whole, and leaves nothing of the first try', async () => {
    const id = await waiting()
    const given = JSON.stringify({
      url: house.urls.jikimi_worker,
      folder,
      evidence: store.folder,
      now: house.clock.now(),
    })
    const worker: ChildProcess = spawn(process.execPath, [WORKER, given], { stdio: ['ignore', 'pipe', 'inherit'] })
    const died = once(worker, 'exit').then(() => [Buffer.from('It died by itself.')])
    const [said] = (await Promise.race([once(worker.stdout!, 'data'), died])) as [Buffer]
    expect(said.toString()).toBe('STOPPED\n')
    worker.kill('SIGKILL')
    await died
    expect(await stateOf(id)).toMatchObject({ state: 'RUNNING', done: '2000' })
    expect(filesOf(id)).toHaveLength(1)
    expect(filesOf(id)[0]).toMatch(/[.]bodies$/)
    expect(await run()).toBe(0)
    await house.clock.move({ minutes: 2 })
    expect(await run()).toBe(1)
    expect(await stateOf(id)).toMatchObject({ state: 'DONE', failure: null })
    expect(filesOf(id)).toEqual([`${id}.tar.gz`])
    expect(statSync(fileOf(id)).mode & 0o777).toBe(0o600)
    expect(await verifySlice(fileOf(id), store.verifierKey()!)).toMatchObject({ exit: 0, problem: null })
  })

  it('gives one export to one of two workers', async () => {
    const ids = [await waiting(), await waiting()]
    expect((await Promise.all([run(), run()])).reduce((sum, begun) => sum + begun)).toBe(2)
    for (const id of ids) expect(await stateOf(id)).toMatchObject({ state: 'DONE' })
    const made = await house.sql(
      'postgres',
      `select 1 from jikimi.access_record where act = 'record-export.made' and object_id = any ($1)`,
      [ids],
    )
    expect(made).toHaveLength(2)
  })

  it('is silent where another worker has taken over', async () => {
    const id = await waiting()
    const slow = exportRecords(
      {
        ...parts(),
        pool: {
          query: (text: string, values: unknown[]) => pool.query(text, values),
          connect: async () => {
            await house.sql('postgres', 'update jikimi.record_export set claim = gen_random_uuid() where id = $1', [id])
            return pool.connect()
          },
        } as unknown as Pool,
      },
      { now: house.clock.now(), limit: 1 },
    )
    expect(await slow).toBe(1)
    expect(await stateOf(id)).toMatchObject({ state: 'RUNNING', failure: null })
    expect(filesOf(id)).toEqual([])
    await house.clock.move({ minutes: 2 })
    await run()
    expect(await stateOf(id)).toMatchObject({ state: 'DONE' })
  })

  it('ends an export whose scope is taken away while it is made, and keeps nothing of it', async () => {
    const id = await waiting()
    try {
      await exportRecords({ ...parts(), pool: endingMeanwhile() }, { now: house.clock.now(), limit: 1 })
      expect(await stateOf(id)).toMatchObject({ state: 'FAILED', failure: 'SCOPE_ENDED' })
      expect(filesOf(id)).toEqual([])
    } finally {
      await scopes(false)
    }
  })

  it('gets no more bodies from the database once the scope is gone, were the API not to ask', async () => {
    const isStillWithin = RECORD_EXPORT_RULES.isStillWithin
    const [whole, cut] = [await waiting(), await waiting()]
    RECORD_EXPORT_RULES.isStillWithin = () => true
    try {
      await run(1)
      await exportRecords({ ...parts(), pool: endingMeanwhile() }, { now: house.clock.now(), limit: 1 })
    } finally {
      RECORD_EXPORT_RULES.isStillWithin = isStillWithin
      await scopes(false)
    }
    const bodies = [whole, cut].map((id) => bodiesIn(readFileSync(fileOf(id))))
    expect(bodies[0]!.length).toBeGreaterThan(bodies[1]!.length)
    expect(Math.max(...bodies[1]!.map(({ index }) => index))).toBeLessThan(2000)
    expect((await verifySlice(fileOf(cut), store.verifierKey()!)).exit).toBe(1)
  })

  it('keeps to what was asked for by itself, were the row rules open', async () => {
    const id = await waiting()
    await house.sql(
      'postgres',
      'create policy open_wall on jikimi.access_record for select to jikimi_worker using (true)',
    )
    try {
      await run()
    } finally {
      await house.sql('postgres', 'drop policy open_wall on jikimi.access_record')
    }
    const bodies = bodiesIn(readFileSync(fileOf(id)))
    expect(bodies.length).toBeGreaterThan(10)
    expect(new Set(bodies.map(({ body }) => body['purpose']))).toEqual(new Set(['CIVIL_COMPLAINT']))
  })

  it('makes none for somebody who lost the role that asked', async () => {
    const id = await waiting('cpo')
    await house.sql('postgres', `delete from jikimi.account_role where role = 'CHIEF_PRIVACY_OFFICER'`)
    await run()
    expect(await stateOf(id)).toMatchObject({ state: 'FAILED', failure: 'SCOPE_ENDED' })
  })

  it('says of a damaged tree that it is, and of anything else nothing but that it failed', async () => {
    const [damaged, faulty] = [await waiting(), await waiting()]
    const broken = new EvidenceStore(join(house.database.folder, 'nowhere'))
    await exportRecords({ ...parts(), store: broken }, { now: house.clock.now(), limit: 1 })
    const reader = Object.assign(new EvidenceStore(store.folder), {
      published: () => {
        throw new Error('something secret')
      },
    })
    await exportRecords({ ...parts(), store: reader }, { now: house.clock.now(), limit: 1 })
    expect(await stateOf(damaged)).toMatchObject({ state: 'FAILED', failure: 'EVIDENCE_DAMAGED' })
    expect(await stateOf(faulty)).toMatchObject({ state: 'FAILED', failure: 'FAULT' })
    expect(faults).toHaveLength(1)
  })

  it('removes what is over, once', async () => {
    const id = await waiting()
    await run()
    await house.clock.move({ hours: 25 })
    await Promise.all([run(), run()])
    expect(await stateOf(id)).toMatchObject({ state: 'OVER' })
    await until(() => filesOf(id).length === 0)
    const removed = await house.sql(
      'postgres',
      `select 1 from jikimi.access_record where act = 'record-export.removed' and object_id = $1`,
      [id],
    )
    expect(removed).toHaveLength(1)
  })
})
