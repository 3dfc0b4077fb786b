import { existsSync } from 'node:fs'
import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { backupKey } from '../../src/rooms/backups/archive/backup-key.js'
import { readArchive } from '../../src/rooms/backups/archive/archive-reader.js'
import { aDatabase, type TestDatabase } from '../support/a-database.js'
import { aHouse, type House } from '../support/a-house.js'
import { sendInquiry } from '../support/an-inquiry.js'
import { isFullRun } from '../support/run.js'
import { anEmptyDatabase } from './an-empty-database.js'
import { destroy } from './destroy.js'
import { inAProcess } from './in-a-process.js'
import { putBack } from './put-back.js'

let house: House
let copy: TestDatabase
let ids: readonly string[]
let folder: string
const YEAR_MS = 365 * 86_400_000

beforeAll(async () => {
  house = await aHouse({ isQuiet: true })
  for (const name of ['김가람', '이나래', '박다온', '최라온']) await sendInquiry(house.site(), { name })
  await house.sequence()
  await house.stop()
  ids = (await house.sql<{ id: string }>('postgres', 'select id from jikimi.collection order by received_at, id')).map(
    ({ id }) => id,
  )
  copy = await aDatabase(house.database)
  await house.clock.move({ days: 365 })
  await destroy(house.database, ids.slice(0, 2))
  folder = inFolder('backups')
})

afterAll(async () => {
  for (const one of [house.database, copy]) await one.drop()
})

const inFolder = (name: string): string => join(house.database.folder, name)
const backup = () => ({
  act: 'backup',
  path: folder,
  parts: {
    urls: house.urls,
    evidenceFolder: inFolder('evidence'),
    keystoreFolder: inFolder('keystore'),
    keyFile: inFolder('backup-key'),
    days: 30,
    shiftMs: YEAR_MS,
  },
})

/** Files under the name of a whole one, each read to its end. */
async function wholeOnes(): Promise<string[]> {
  const key = await backupKey.read(inFolder('backup-key'))
  const names = (await readdir(folder)).filter((name) => !name.endsWith('.unfinished')).toSorted()
  for (const name of names) await readArchive(join(folder, name), key, () => Promise.resolve(undefined))
  return names
}

describe('a backup that is killed', () => {
  const STEPS = [
    { step: 'SNAPSHOT', leaves: [] },
    { step: 'TABLES_WRITTEN', leaves: [] },
    { step: 'BEGUN', leaves: [] },
    { step: 'KEYSTORE_WRITTEN', leaves: ['keystore'] },
    { step: 'FINISHED', leaves: ['backup', 'keystore'] },
  ]

  it.each(STEPS)('leaves nothing that looks whole and is not: at $step', async ({ step, leaves }) => {
    await rm(folder, { recursive: true, force: true })
    expect(await inAProcess(backup(), { step })).toBe('SIGKILL')
    expect((await wholeOnes()).map((name) => name.split('.')[1])).toEqual(leaves)
    // No copy of the keystore of which the database does not know until when it is one
    const known = await house.sql<{ name: string }>('postgres', 'select name from jikimi.backup')
    for (const name of await readdir(folder))
      if (name.includes('.keystore')) expect(known.map((one) => one.name)).toContain(name.split('.')[0])
    expect(await inAProcess(backup())).toBeNull()
    expect((await wholeOnes()).filter((name) => name.endsWith('.backup')).length).toBe(
      leaves.includes('backup') ? 2 : 1,
    )
  })
})

describe('a restore that is killed', () => {
  const STEPS = [
    { step: 'BEGUN', nth: 1 },
    { step: 'TABLE_LOADED', nth: isFullRun() ? 5 : 20 },
    { step: 'LOADED', nth: 1 },
    { step: 'EVIDENCE_PLACED', nth: 1 },
    { step: 'COMMITTED', nth: 1 },
    ...(isFullRun() ? Array.from({ length: 50 }, (_, at) => ({ step: 'TABLE_LOADED', nth: at + 1 })) : []),
  ]

  let path: string

  beforeAll(async () => {
    await rm(folder, { recursive: true, force: true })
    await inAProcess(backup())
    path = join(
      folder,
      (await readdir(folder)).find((name) => name.endsWith('.backup'))!,
    )
  }, 120_000)

  it.each(STEPS)(
    'leaves an empty database or a whole one: at $step, for the $nth-th time',
    async ({ step, nth }) => {
      const target = await anEmptyDatabase(house.urls)
      const evidenceFolder = join(target.folder, 'evidence')
      const restore = {
        act: 'restore',
        path,
        parts: { url: target.urls.jikimi_migrator, keyFile: inFolder('backup-key'), evidenceFolder, shiftMs: YEAR_MS },
      }
      expect(await inAProcess(restore, { step, nth })).toBe('SIGKILL')
      const isThere = step === 'COMMITTED'
      expect(await target.sql('select 1 from jikimi.installation')).toHaveLength(isThere ? 1 : 0)
      expect(await target.sql('select 1 from jikimi.account')).toHaveLength(isThere ? 7 : 0)
      if (!isThere) expect(await inAProcess(restore)).toBeNull()
      expect(await target.sql('select 1 from jikimi.collection')).toHaveLength(2)
      expect(existsSync(join(evidenceFolder, 'signed'))).toBe(true)
      await target.drop()
    },
    180_000,
  )
})

describe('a replay that is killed', () => {
  const STEPS = ['BEGUN', 'BATCH_WRITTEN', 'BATCH_COMMITTED', 'KEYS_BURIED', 'SESSIONS_ENDED', 'ENDED']

  it.each(STEPS)(
    'is gone on with, and comes to the same: at %s',
    async (step) => {
      const database = await putBack(copy, house.database)
      await database.sql(
        'postgres',
        `insert into jikimi.clock_shift (shift) values ('365 days') on conflict (is_single) do update set shift = excluded.shift`,
      )
      const [installation] = await database.sql<{ id: string }>('postgres', 'select id from jikimi.installation')
      const at = (name: string) => join(database.folder, name)
      const options = {
        act: 'replay',
        parts: { urls: database.urls, evidenceFolder: at('evidence'), shiftMs: YEAR_MS },
        keystore: { folder: at('keystore'), rootPath: at('keystore-root') },
        log: {
          place: { folder: at('evidence'), keyFile: at('log-key'), witnesses: [] },
          installed: { host: 'localhost', installationId: installation!.id, hasBegun: true },
        },
      }
      expect(await inAProcess(options, { step })).toBe('SIGKILL')
      const open = await database.sql('postgres', 'select 1 from jikimi.replay where ended_at is null')
      expect(open).toHaveLength(step === 'ENDED' ? 0 : 1)
      expect(await inAProcess(options)).toBeNull()
      expect(
        await database.sql('postgres', 'select ended_at is not null as is_over, destroyed from jikimi.replay'),
      ).toEqual([{ is_over: true, destroyed: 2 }])
      const left = await database.sql<{ id: string }>(
        'postgres',
        'select id from jikimi.collection order by received_at, id',
      )
      expect(left.map(({ id }) => id)).toEqual(ids.slice(2))
      expect(await database.sql('postgres', 'select count(*)::int as n from jikimi.destroyed')).toEqual([{ n: 2 }])
      await database.drop()
    },
    180_000,
  )
})
