import { chmod, cp, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { newSigner } from '@jikimi/transparency-log'
import { EvidenceRefused, EvidenceStore, type Log } from '../../src/evidence/index.js'
import { aDatabase, type TestDatabase } from '../support/a-database.js'
import { settled } from '../support/settled.js'
import { aLog, aSequencer } from '../support/a-log.js'
import { check } from './check.js'
import { record } from './records.js'

let database: TestDatabase
let log: Log
let folder: string

beforeAll(async () => {
  database = await aDatabase()
  log = await aLog(database)
  folder = log.store.folder
  await record(database, 300)
  await once()
})

afterAll(() => database.drop())

const once = async (over = log, options = {}) => {
  await settled(database)
  const sequencer = aSequencer(database, over, options)
  return sequencer.sequenceOnce().finally(() => sequencer.stop())
}

/** A copy of the folder as it is now. */
async function aCopy(name: string): Promise<Log> {
  await cp(folder, join(database.folder, name), { recursive: true })
  return { ...log, store: new EvidenceStore(join(database.folder, name)) }
}

const codeOf = (promise: Promise<unknown>): Promise<string> =>
  promise.then(
    () => 'none',
    (fault: unknown) => (fault instanceof EvidenceRefused ? fault.code : String(fault)),
  )

describe('a sequencer signs nothing', () => {
  it('over a folder that holds less than the database knows', async () => {
    const older = await aCopy('older')
    await record(database, 2)
    expect(await once()).toBe(303)
    const before = older.store.signed()
    expect(await codeOf(once(older))).toBe('LOG_BEHIND')
    expect(older.store.signed()).toBe(before)
    expect((await check(database, older)).map(({ code }) => code)).toContain('TREE_SMALLER')
  })

  it('over a folder whose edge does not add up to what was signed', async () => {
    const damaged = await aCopy('damaged')
    const path = join(damaged.store.folder, 'tile/0/001.p/47')
    await writeFile(path, Buffer.alloc(47 * 32))
    await record(database, 1)
    expect(await codeOf(once(damaged))).toBe('LOG_DAMAGED')
    expect(await once()).toBe(304)
  })

  it('over a checkpoint that another key signed, or nobody', async () => {
    const forged = await aCopy('forged')
    await writeFile(join(forged.store.folder, 'signed'), forged.store.signed()!.replace('304\n', '305\n'))
    expect(await codeOf(once(forged))).toBe('LOG_DAMAGED')
  })

  it('over the rows of a fork: another database of the same size', async () => {
    const fork = await aDatabase()
    const own = await aLog(fork)
    await record(fork, 303)
    const sequencer = aSequencer(fork, own)
    expect(await sequencer.sequenceOnce()).toBe(304)
    await sequencer.stop()
    const swapped = aSequencer(fork, log)
    expect(await codeOf(swapped.sequenceOnce())).toBe('LOG_NOT_THIS_DATABASE')
    await swapped.stop()
    await fork.drop()
  })

  it('where the folder takes no file, and goes on once it does', async () => {
    const before = log.store.signed()
    await record(database, 1)
    await rm(join(folder, 'unfinished'), { recursive: true })
    await writeFile(join(folder, 'unfinished'), '')
    expect(await codeOf(once())).toMatch(/EEXIST|ENOTDIR/)
    expect(log.store.signed()).toBe(before)
    await rm(join(folder, 'unfinished'))
    expect(await once()).toBe(305)
  })

  it('where the disk is full before the checkpoint is written, and goes on with more', async () => {
    const full = Object.assign(new Error('no space left on device'), { code: 'ENOSPC' })
    const before = log.store.signed()
    await record(database, 1)
    const broken = once(log, {
      onStep: (step: string) => (step === 'TILES_WRITTEN' ? Promise.reject(full) : undefined),
    })
    await expect(broken).rejects.toBe(full)
    expect(log.store.signed()).toBe(before)
    await record(database, 1)
    expect(await once()).toBe(307)
    expect(await check(database, log)).toEqual([])
  })

  it('that says anything else than what is published: a published checkpoint that is forged is written anew', async () => {
    const { published } = log.store
    const before = published()!
    await writeFile(join(folder, 'checkpoint'), before.replace('307', '999'))
    expect(published()).not.toBe(before)
    expect((await check(database, log)).map(({ code }) => code)).toContain('CHECKPOINT_WRONG')
    expect(await once()).toBe(307)
    expect(published()).toBe(before)
    expect(await check(database, log)).toEqual([])
  })

  it('and tells why until all is well again', async () => {
    const sequencer = aSequencer(database, { ...log, store: new EvidenceStore(join(database.folder, 'older')) })
    await sequencer.sequenceOnce().catch(() => undefined)
    expect(sequencer.refusal()).toBe('LOG_BEHIND')
    await cp(folder, join(database.folder, 'older'), { recursive: true })
    await sequencer.sequenceOnce()
    expect(sequencer.refusal()).toBeUndefined()
    await sequencer.stop()
  })
})

describe('a start', () => {
  it('is let through with a folder that is damaged: records are committed, and the sequencer says why it signs none', async () => {
    const damaged = await aLog(database, { folder: join(database.folder, 'damaged') })
    const sequencer = aSequencer(database, damaged)
    expect(await codeOf(sequencer.sequenceOnce())).toBe('LOG_DAMAGED')
    expect(sequencer.refusal()).toBe('LOG_DAMAGED')
    await sequencer.stop()
  })

  it('is refused where the database has a log and the folder has none', async () => {
    expect(await codeOf(aLog(database, { folder: join(database.folder, 'nothing') }))).toBe('LOG_MISSING')
  })

  it('is refused without the key, with another one, and with one that others may read', async () => {
    const keyFile = join(database.folder, 'other-key')
    expect(await codeOf(aLog(database, { keyFile }))).toBe('LOG_KEY_MISSING')
    await writeFile(keyFile, newSigner(log.origin).privateText, { mode: 0o600 })
    expect(await codeOf(aLog(database, { keyFile }))).toBe('LOG_KEY_WRONG')
    await rm(keyFile)
    await writeFile(keyFile, newSigner('elsewhere/log/00000000').privateText, { mode: 0o600 })
    expect(await codeOf(aLog(database, { keyFile }))).toBe('LOG_NOT_THIS_DATABASE')
    await rm(keyFile)
    await cp(join(database.folder, 'log-key'), keyFile)
    await chmod(keyFile, 0o644)
    expect(await codeOf(aLog(database, { keyFile }))).toBe('LOG_KEY_TOO_OPEN')
  })
})
