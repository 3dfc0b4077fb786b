import { ApproveDestructionDocument, PlaceHoldDocument, PrepareDestructionDocument } from '@jikimi/client/staff'
import { addDays, dayInSeoul } from '@jikimi/policy'
import { chmod, cp, mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { backupKey } from '../../src/rooms/backups/archive/backup-key.js'
import type { Mail } from '../../src/rooms/inquiries/index.js'
import { makeBackup } from '../../src/rooms/backups/index.js'
import { EndingsKeeper, EndingsLedger } from '../../src/evidence/index.js'
import { createLog } from '../../src/main/log.js'
import { filesIn, findings } from '../secrecy/search.js'
import { aDestroyer } from '../support/a-destroyer.js'
import { aHouse, type House } from '../support/a-house.js'
import { isFullRun, run } from '../support/run.js'
import { anInstallation, type Installation, rowsOf } from './an-installation.js'
import { guessed, keysOf, openAll, recovered } from './attacker.js'
import { type Ciphertext, type Found, foundIn } from './ciphertexts.js'
import { addWal, baseBackup, inCopy, keepWal } from './copies.js'
import { foundInDump, tablesIn } from './dumps.js'
import { arrive, handle } from './live-a-while.js'
import { newPlaces } from './new-places.js'
import { MARKED, people as inventPeople, type Person } from './people.js'

/** Every key is tried on every ciphertext: a thousand people take minutes. */
const PATIENCE_MS = isFullRun() ? 1_800_000 : 120_000
const COUNT = isFullRun() ? 1000 : 24
/** So many of them are worked on, which is slower than writing. */
const WORKED_ON = isFullRun() ? 120 : 12
/** What one address may send within ten minutes. */
const AT_ONCE = 250

let own: Installation
let house: House
/** What the attacker carried away, over the time: outside the installation, so that nothing there can take it back. */
let booty: string
const lines: string[] = []
let mails: readonly Mail[]
const all = inventPeople(COUNT)
/** Who came before the base backup; the others are in the write-ahead log alone. */
const early = all.slice(0, Math.floor(COUNT * 0.8))
/** Under a hold, or waiting for an answer about their data: these live on. */
const kept = early.filter(({ nth }) => nth % 5 === 0)
const destroyed = all.filter((one) => !kept.includes(one))
const seen: Record<'live' | 'base' | 'wal', Found | undefined> = { live: undefined, base: undefined, wal: undefined }
let inDump: readonly Ciphertext[]
/** What a dump holds, in the clear of the one who has its key. */
let dumpBytes: Buffer
/** Files that were searched: copies of a database are the same bytes over and over. */
const looked = new Set<string>()
let fresh: Person[]
/** Left in the clear by somebody careless, as nobody's value: what shows that the search finds such things. */
const CONTROL = { name: 'control', text: '홍학대조군값 jikimi-control@example.kr' }

const open = async () => (house = await aHouse({ isQuiet: true, over: own, log: logged }))
const logged = createLog('debug', { write: (line) => void lines.push(line) })
const place = (name: string) => join(booty, name)

beforeAll(async () => {
  own = await anInstallation({ fsync: false, within: run().folder })
  booty = await mkdtemp(join(run().folder, 'booty-'))
  await chmod(booty, 0o711)
  await keepWal(own)
  await open()
  await house.turnEpoch()
  await leaveBehind()
  for (let from = 0; from < early.length; from += AT_ONCE) {
    await arrive(house, early.slice(from, from + AT_ONCE))
    await reopen()
  }
  mails = await handle(house, early.slice(0, WORKED_ON))
  await baseBackup(own, place('base'))
  await arrive(house, all.slice(early.length))
  await holdAndDefer()
  await cp(join(own.folder, 'keystore', 'keys'), place('older-keys'), { recursive: true })
  inDump = await dumped()
  await cp(place('base'), place('wal'), { recursive: true })
  await addWal(own, place('wal'))
  seen.base = await inCopy(place('base'), foundIn)
  seen.wal = await inCopy(place('wal'), foundIn)
  seen.live = await foundIn(own.superuserUrl)
}, 900_000)

afterAll(async () => {
  await house.stop().catch(() => undefined)
  await own.drop()
  await rm(booty, { recursive: true, force: true })
})

/** A restart forgets whose address sent how many. */
async function reopen(): Promise<void> {
  await house.stop()
  await open()
}

async function leaveBehind(): Promise<void> {
  const sql = (text: string, values?: readonly string[]) => rowsOf(own.superuserUrl, text, values)
  await sql('create table public.left_behind (value text)')
  await sql('insert into public.left_behind select $1 from generate_series(1, 3)', [CONTROL.text])
  lines.push(CONTROL.text)
}

async function holdAndDefer(): Promise<void> {
  const numbers = await rowsOf<{ number: string; collection_id: string }>(
    own.superuserUrl,
    'select number, collection_id from jikimi.inquiry_case order by received_at, id',
  )
  const [deferred, ...held] = kept.map(({ nth }) => numbers[nth]!)
  const officer = house.staff(await house.signIn('officer'))
  const [kind, statute] = ['STATUTE', '전자상거래법 제6조'] as const
  const reviewOn = addDays(dayInSeoul(house.clock.now()), 150)
  const caseNumbers = held.map(({ number }) => number)
  await officer(PlaceHoldDocument, { input: { caseNumbers, kind, statute, reviewOn } })
  await rowsOf(
    own.superuserUrl,
    `insert into jikimi.pending_request (id, collection_id, kind, received_at) values (gen_random_uuid(), $1, 'ACCESS', jikimi.now())`,
    [deferred!.collection_id],
  )
}

/**
 * Our own backup, which its key opens: it lies in the data folder. The copy of the keystore beside it is over after a day, and
 * the attacker comes later.
 */
async function dumped(): Promise<readonly Ciphertext[]> {
  const at = (name: string) => join(own.folder, name)
  const [keyFile, folder] = [at('backup-key'), place('backup')]
  const parts = { urls: own.urls, evidenceFolder: at('evidence'), keystoreFolder: at('keystore'), keyFile, days: 365 }
  const { path, keystorePath } = await makeBackup({ ...parts, clock: house.clock }, folder)
  await rm(keystorePath)
  const tables = await tablesIn(path, await backupKey.read(keyFile))
  dumpBytes = Buffer.from([...tables.values()].map(({ text }) => text).join('\n'))
  return foundInDump(tables.get('collection')!)
}

/** Everything that is due: prepared by one, approved by another, carried out by the job. Returns how many. */
async function destroyDue(): Promise<number> {
  const officer = house.staff(await house.signIn('officer'))
  const dueUntil = dayInSeoul(house.clock.now())
  const { prepareDestruction: run } = await officer(PrepareDestructionDocument, {
    input: { dueUntil, purposes: ['CIVIL_COMPLAINT', 'IR_MEETING'], reason: '보유기간 경과' },
  })
  const chief = house.staff(await house.signIn('cpo'))
  await chief(ApproveDestructionDocument, { input: { id: run.id, version: run.version } })
  const destroyer = await aDestroyer(house)
  const ledger = new EndingsLedger(join(own.folder, 'evidence'))
  const endings = new EndingsKeeper({ ledger, url: own.urls.jikimi_sequencer })
  try {
    return await destroyer.destroy({ keep: endings.keep })
  } finally {
    await endings.stop()
    await destroyer.close()
  }
}

/** What the attacker has of these people by now, by everything in hand. */
async function attack(who: readonly Person[]) {
  const live = await foundIn(own.superuserUrl)
  const founds = [live, ...Object.values(seen).filter((one) => one !== undefined)]
  const everything = [...founds.flatMap((one) => one.ciphertexts), ...inDump]
  const keyIds = [...new Set(founds.flatMap((one) => one.keyIds))]
  const keys = await keysOf(own.folder, [place('older-keys')], keyIds)
  const opened = openAll(keys.data, everything)
  const openedToday = openAll((await keysOf(own.folder, [], keyIds)).data, everything)
  const tokens = new Set(founds.flatMap((one) => [...one.tokens]))
  return {
    live: recovered(who, live.ciphertexts, opened).length,
    base: recovered(who, seen.base!.ciphertexts, opened).length,
    wal: recovered(who, seen.wal!.ciphertexts, opened).length,
    dump: recovered(who, inDump, opened).length,
    all: recovered(who, everything, opened).length,
    withoutOldKeys: recovered(who, everything, openedToday).length,
    tokens: guessed(who, keys.lookup, tokens).length,
  }
}

const allBytes = async () => [
  ...(await filesIn(own.folder)),
  ...(await filesIn(booty)),
  { name: 'a dump', bytes: dumpBytes },
  { name: "the API's log", bytes: Buffer.from(lines.join('')) },
]

const within = (who: readonly Person[], of: readonly Person[]) => who.filter((one) => of.includes(one)).length

describe('who holds data folder, base backup, write-ahead log, dump, logs, old key files, and today’s keystore with its root', () => {
  it(
    'has everybody while everybody lives: by each of these alone',
    async () => {
      expect(await attack(all)).toEqual({
        live: COUNT,
        base: early.length,
        wal: COUNT,
        dump: COUNT,
        all: COUNT,
        withoutOldKeys: COUNT,
        tokens: COUNT,
      })
    },
    PATIENCE_MS,
  )

  it(
    'finds what was left in the clear, in each of the places, and nothing of anybody',
    async () => {
      // What was mailed to the persons themselves is theirs, and the attacker has it not: there was no other
      expect(mails.length).toBeGreaterThan(WORKED_ON / 3)
      expect(mails.filter(({ to }) => !all.some(({ email }) => email === to))).toEqual([])
      const places = await allBytes()
      const found = findings([CONTROL], places).join('\n')
      for (const where of [
        ': base/database/pg18/base/',
        ': wal/database/pg18/pg_wal/',
        ': database/pg18/base/',
        "the API's log",
      ])
        expect({ where, isFound: found.includes(where) }).toEqual({ where, isFound: true })
      expect(findings(MARKED, newPlaces(places, looked))).toEqual([])
    },
    PATIENCE_MS,
  )

  it(
    'still has who was destroyed, as long as an older copy of their key’s file meets the key that wrapped it',
    async () => {
      await house.clock.move({ days: 100 })
      fresh = inventPeople(5).map((one) => ({ ...one, email: `fresh.${one.email}`, phone: '010-0000-9999' }))
      await arrive(house, fresh)
      expect(await destroyDue()).toBe(destroyed.length)
      expect(await attack(destroyed)).toMatchObject({
        live: 0,
        base: within(destroyed, early),
        wal: destroyed.length,
        dump: destroyed.length,
        withoutOldKeys: 0,
      })
    },
    PATIENCE_MS,
  )

  it(
    'has none of them after the turn of the epoch, by nothing, and each of the living',
    async () => {
      await house.turnEpoch()
      const none = { live: 0, base: 0, wal: 0, dump: 0, all: 0, withoutOldKeys: 0, tokens: 0 }
      expect(await attack(destroyed)).toEqual(none)
      const living = [...kept, ...fresh]
      expect(await attack(living)).toEqual({
        live: living.length,
        base: kept.length,
        wal: kept.length,
        dump: kept.length,
        all: living.length,
        withoutOldKeys: living.length,
        tokens: living.length,
      })
      expect(findings(MARKED, newPlaces(await allBytes(), looked))).toEqual([])
    },
    PATIENCE_MS,
  )

  it(
    'gets from a database backup of a year ago all of the living and none of the others',
    async () => {
      await house.clock.move({ days: 265 })
      await house.turnEpoch()
      const old = await inCopy(place('base'), foundIn)
      const { data, lookup } = await keysOf(own.folder, [place('older-keys')], old.keyIds)
      expect(old.ciphertexts.length).toBeGreaterThan(early.length)
      const opened = openAll(data, old.ciphertexts)
      expect(recovered(kept, old.ciphertexts, opened)).toEqual(kept)
      expect(recovered(destroyed, old.ciphertexts, opened)).toEqual([])
      expect(guessed(all, lookup, old.tokens)).toEqual([])
    },
    PATIENCE_MS,
  )
})
