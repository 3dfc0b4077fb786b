import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { Log, SequencerStep } from '../../src/evidence/index.js'
import type { CertifyStep } from '../../src/rooms/certificates/index.js'
import { aCertifier, type Certifier } from '../support/a-certifier.js'
import { aDatabase, type TestDatabase } from '../support/a-database.js'
import { aDestroyer } from '../support/a-destroyer.js'
import { aDestruction } from '../support/a-destruction.js'
import { aHouse, type House } from '../support/a-house.js'
import { aLog, aSequencer } from '../support/a-log.js'
import { sendInquiry } from '../support/an-inquiry.js'
import { isFullRun } from '../support/run.js'
import { settled } from '../support/settled.js'
import { check } from './check.js'

const WORKER = fileURLToPath(new URL('../support/certify-worker.mjs', import.meta.url))
/** Up to the commit, each kill leaves the run as it was. */
const BEFORE: readonly CertifyStep[] = ['FOUND', 'COUNTED', 'NUMBERED', 'CERTIFIED']
const ROUNDS = isFullRun() ? 12 : 1

let house: House
let certifier: Certifier
let log: Log
/** As a backup from before the certificate would bring it back. */
let older: TestDatabase

beforeAll(async () => {
  house = await aHouse({ isQuiet: true })
  const destroyer = await aDestroyer(house)
  for (let sent = 0; sent < 5; sent += 1) await sendInquiry(house.site())
  await house.sequence()
  await house.clock.move({ days: 100 })
  await aDestruction(house, destroyer)
  await house.turnEpoch()
  await destroyer.close()
  await house.stop()
  older = await aDatabase(house.database)
  certifier = await aCertifier(house)
  log = await aLog(house.database)
})
afterAll(async () => {
  await certifier.close()
  await older.drop()
  await house.database.drop()
})

/** Where it got to before it was killed. */
async function killedAt(step: CertifyStep): Promise<string> {
  const { database, urls, clock } = house
  const given = { url: urls.jikimi_keeper, folder: database.folder, origin: log.origin, now: clock.now(), step }
  const worker: ChildProcess = spawn(process.execPath, [WORKER, JSON.stringify(given)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const died = once(worker, 'exit').then(() => [Buffer.from('It died by itself.')])
  const [said] = (await Promise.race([once(worker.stdout!, 'data'), died])) as [Buffer]
  worker.kill('SIGKILL')
  await died
  // Its transaction ends when PostgreSQL notices
  await settled(database)
  return said.toString()
}

const standing = async () =>
  (
    await house.sql(
      'postgres',
      `select (select state from jikimi.destruction_run) as state, (select count(*)::integer from jikimi.certificate) as certificates,
         count(*) filter (where statement is not null)::integer as stated, count(*)::integer as destroyed,
         (select count(*)::integer from jikimi.access_record where act = 'certificate.issued') as records
       from jikimi.destroyed`,
    )
  )[0]

const statements = () =>
  house.sql<{ index: string; entry: string }>(
    'postgres',
    `select * from jikimi.log_statement where kind = 'certificate'`,
  )

/** A round of the sequencer that ends at this step as if the process had. */
async function sequencedUpTo(step?: SequencerStep, over = house.database): Promise<boolean> {
  const onStep = (reached: SequencerStep) => {
    if (reached === step) throw new Error('killed')
  }
  const sequencer = aSequencer(over, log, { clock: house.clock, onStep })
  try {
    await sequencer.sequenceOnce()
    return true
  } catch (fault) {
    expect(fault).toMatchObject({ message: 'killed' })
    return false
  } finally {
    await sequencer.stop()
  }
}

it('issues nothing by halves, wherever its process is killed, and in the end one certificate', async () => {
  const before = await standing()
  expect(before).toMatchObject({ state: 'DONE', certificates: 0, stated: 0, records: 0 })
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const step of BEFORE) {
      expect([step, await killedAt(step)]).toEqual([step, 'STOPPED\n'])
      expect([step, await standing()]).toEqual([step, before])
    }
  }
  expect(await killedAt('COMMITTED')).toBe('STOPPED\n')
  const after = await standing()
  expect(after).toMatchObject({ state: 'CERTIFIED', certificates: 1, records: 1, stated: after!['destroyed'] })
  expect(await certifier.certify()).toBe(0)
  expect(await standing()).toEqual(after)
})

it('is stated in the tree once, wherever the sequencer ends', async () => {
  for (const step of ['TILES_WRITTEN', 'SIGNED', 'ROWS_WRITTEN'] as const) {
    expect([step, await sequencedUpTo(step)]).toEqual([step, false])
    expect(await house.sql('postgres', 'select statement_index from jikimi.certificate')).toEqual([
      { statement_index: null },
    ])
  }
  for (let round = 0; round < 2; round += 1) expect(await sequencedUpTo()).toBe(true)
  const stated = await statements()
  expect(stated).toHaveLength(1)
  const [kept] = await house.sql<{ statement_index: string; content: string }>(
    'postgres',
    'select statement_index, content from jikimi.certificate',
  )
  expect(kept!.statement_index).toBe(stated[0]!.index)
  const { number, root } = JSON.parse(kept!.content) as Record<string, string>
  expect(stated[0]!.entry).toMatch(
    new RegExp(`^number ${number}\ndigest .{44}\nroot ${root!.replaceAll('+', '[+]')}$`, 'm'),
  )
  expect(await check(house, log)).toEqual([])
})

const NUMBER = `(select number from jikimi.certificate)`
it.each([
  [
    'its words',
    `update jikimi.certificate set content = replace(content, '"isStanding":false', '"isStanding":true'), digest = sha256(convert_to(replace(content, '"isStanding":false', '"isStanding":true'), 'UTF8'))`,
  ],
  ['its root', `update jikimi.certificate set root = sha256('x')`],
  ['its number', `update jikimi.certificate set number = replace(${NUMBER}, '01', '07')`],
  ['its place in the tree', 'update jikimi.certificate set statement_index = 0'],
  ['itself, taken away', 'delete from jikimi.certificate'],
  [
    'a statement under it',
    `update jikimi.destroyed set statement = convert_to(replace(convert_from(statement, 'UTF8'), 'PERIOD_ENDED', 'PURPOSE_ACHIEVED'), 'UTF8'), statement_hash = sha256('\\x00'::bytea || convert_to(replace(convert_from(statement, 'UTF8'), 'PERIOD_ENDED', 'PURPOSE_ACHIEVED'), 'UTF8')) where statement_number = 1`,
  ],
  [
    'the order of two statements',
    `update jikimi.destroyed set statement_number = statement_number + 100 where statement_number = 1`,
  ],
])('fsck finds %s, changed by who rules the database', async (_, change) => {
  const all = ['certificate', 'destroyed']
  await house.sql(
    'postgres',
    all.map((table) => `create table jikimi_kept_${table} as table jikimi.${table}`).join(';'),
  )
  await house.sql('postgres', `set session_replication_role = replica; ${change}`)
  expect((await check(house, log)).map(({ code }) => code)).toContain('CERTIFICATE_WRONG')
  const back = all.map(
    (table) =>
      `delete from jikimi.${table}; insert into jikimi.${table} select * from jikimi_kept_${table}; drop table jikimi_kept_${table}`,
  )
  await house.sql('postgres', `set session_replication_role = replica; ${back.join(';')}`)
  expect(await check(house, log)).toEqual([])
})

it('is issued and changed by nobody beside the one function that asks whether it is so', async () => {
  const refused = (role: 'jikimi_app' | 'jikimi_keeper' | 'jikimi_sequencer' | 'jikimi_worker', text: string) =>
    house.sql(role, text).then(
      () => 'done',
      ({ code }: { code: string }) => code,
    )
  const certified = `select jikimi.certify_run((select id from jikimi.destruction_run), '{}', '', '', '[]') as number`
  expect(await house.sql('jikimi_keeper', certified)).toEqual([{ number: null }])
  expect(await refused('jikimi_app', certified)).toBe('42501')
  expect(await refused('jikimi_worker', certified)).toBe('42501')
  expect(await refused('jikimi_keeper', 'delete from jikimi.certificate')).toBe('42501')
  expect(await refused('jikimi_sequencer', `update jikimi.certificate set content = 'x'`)).toBe('42501')
  await house.sql('jikimi_sequencer', 'update jikimi.certificate set statement_index = 1')
  const [kept] = await house.sql<{ n: number }>(
    'postgres',
    'select count(*)::integer as n from jikimi.certificate where statement_index = 1',
  )
  expect(kept).toEqual({ n: 0 })
})

it('gives no number twice where the database came back from before it', async () => {
  expect(await sequencedUpTo(undefined, older)).toBe(true)
  const kinds = await older.sql<{ kind: string }>('postgres', 'select kind from jikimi.log_statement order by index')
  expect(kinds.map(({ kind }) => kind)).toEqual(['begun', 'certificate', 'restored'])
  expect(await older.sql('postgres', 'select 1 from jikimi.certificate')).toEqual([])
  const again = await aCertifier({ ...house, database: older, urls: older.urls })
  expect({ issued: await again.certify(), faults: again.faults }).toEqual({ issued: 1, faults: [] })
  await again.close()
  await settled(older)
  expect(await sequencedUpTo(undefined, older)).toBe(true)
  const [kept] = await older.sql<{ number: string; index: string | null }>(
    'postgres',
    'select number, statement_index as index from jikimi.certificate',
  )
  expect(kept).toEqual({ number: expect.stringMatching(/-000002$/), index: expect.stringMatching(/^\d+$/) })
  expect(await check(older, log)).toEqual([])
})
