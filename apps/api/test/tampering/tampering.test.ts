import { writeSync } from 'node:fs'
import { isFullRun } from '../support/run.js'
import { openText } from '../../src/rooms/access-log/sealed-text.js'
import { ALTERATIONS, COLUMNS, NOT_TOLD } from './alterations.js'
import { aCleanRun, type CleanRun, CleanRuns } from './clean-runs.js'
import { LOOKERS, lookAtFile } from './look.js'
import { aRound, demandQuiet, type Round } from './rounds.js'
import { Seeded } from './seeded.js'
import { type SetScene, setTheScene } from './set-the-scene.js'
import { tableOf } from './table-of.js'

const [ROUNDS, CLEAN] = isFullRun() ? [10_000, 1000] : [36, 10]
/** Another number alters other things; one that a failure named does that again. */
const FIRST_SEED = Number(process.env['JIKIMI_TAMPERING_SEED'] ?? 1)
const rounds = process.env['JIKIMI_TAMPERING_SEED'] === undefined ? ROUNDS : 1
const MINUTES = 60_000

let set: SetScene

beforeAll(async () => {
  set = await setTheScene()
}, 5 * MINUTES)

afterAll(() => set?.end())

describe('whatever somebody alters who may alter everything that is stored', () => {
  it(
    `is noticed by the auditor's program or by fsck, ${rounds} of ${rounds} times`,
    async () => {
      const all: Round[] = []
      for (let nth = 0; nth < rounds; nth += 1) {
        all.push(await aRound(set.scene, FIRST_SEED + nth, ALTERATIONS, LOOKERS))
        if (nth % 50 === 0) await demandQuiet(set.scene, LOOKERS)
        if (all.length % 1000 === 0 || all.length === rounds) writeSync(1, tableOf(all))
      }
      const missed = all.filter(({ byVerifier, byFsck }) => byVerifier === undefined && byFsck === undefined)
      expect(
        missed.map(({ seed, kind, what }) => `JIKIMI_TAMPERING_SEED=${seed} ${kind}: ${what.slice(0, 300)}`),
      ).toEqual([])
    },
    90 * MINUTES,
  )

  it('shows where it shows at all: nothing an auditor takes home is altered without the auditor’s program noticing', async () => {
    const ofRecords = ALTERATIONS.filter(({ kind }) => /^(access_record[.]|a record deleted|the archive)/.test(kind))
    const all: Round[] = []
    for (let nth = 0; nth < 20; nth += 1) all.push(await aRound(set.scene, 1_000_000 + nth, ofRecords, LOOKERS))
    expect(all.filter(({ byVerifier }) => byVerifier === undefined)).toEqual([])
  })
})

describe('each file of the evidence, by itself', () => {
  const others = (file: string): [string, Buffer][] => {
    const { evidence, earlier } = set.scene
    const own = evidence.get(file)!
    const ways: [string, Buffer | undefined][] = [
      ...[1, 32, 64].map((count): [string, Buffer] => [
        `with ${count} bytes behind it`,
        Buffer.concat([own, Buffer.alloc(count)]),
      ]),
      ...[...evidence].map(([name, contents]): [string, Buffer] => [`with the contents of ${name}`, contents]),
      ...earlier.map((moment, nth): [string, Buffer | undefined] => [`as at moment ${nth}`, moment.evidence.get(file)]),
    ]
    return ways.filter((way): way is [string, Buffer] => way[1] !== undefined && !way[1].equals(own))
  }

  it(
    'is noticed when it holds something behind, another file’s contents, or what it held earlier',
    async () => {
      const { scene } = set
      const missed: string[] = []
      for (const file of scene.evidence.keys())
        for (const [way, contents] of others(file)) {
          const { byVerifier, byFsck } = await lookAtFile(scene, file, contents)
          if (byVerifier === undefined && byFsck === undefined) missed.push(`${file} ${way}`)
        }
      expect(missed).toEqual([])
    },
    5 * MINUTES,
  )
})

describe('the generator', () => {
  it('leaves no column of the log’s tables out', async () => {
    const { rows } = await set.scene.client.query<{ name: string }>(
      `select c.relname || '.' || a.attname as name from pg_attribute a join pg_class c on c.oid = a.attrelid
       where c.relnamespace = 'jikimi'::regnamespace and c.relname = any ($1) and a.attnum > 0 and not a.attisdropped
         and not (c.relname = 'log_head' and a.attname = 'is_only')`,
      [Object.keys(COLUMNS)],
    )
    const own = Object.entries(COLUMNS).flatMap(([table, [, names]]) => names.map((name) => `${table}.${name}`))
    expect(own.toSorted()).toEqual(rows.map(({ name }) => name).toSorted())
    expect(Object.keys(NOT_TOLD).filter((name) => !own.includes(name))).toEqual([])
  })

  it('need not tell of a cut’s reason: altered, it does not open', async () => {
    const { rows } = await set.scene.client.query<{ id: string; sealed: Buffer }>(
      'select id, reason_sealed as sealed from jikimi.record_cut',
    )
    const [{ id, sealed }] = rows as [{ id: string; sealed: Buffer }]
    const keystore = await set.database.openKeystore()
    const opened = (one: Buffer) => openText({ ports: { keystore } }, { table: 'record_cut', row: id, keyId: id }, one)
    expect(await opened(sealed)).toBe('보관기간이 지남')
    for (let seed = 0; seed < 20; seed += 1) await expect(opened(new Seeded(seed).flipped(sealed))).rejects.toThrow()
    keystore.close()
  })

  const blind = () => Promise.resolve(undefined)
  const only = (kind: RegExp) => ALTERATIONS.filter((one) => kind.test(one.kind))

  it.each([
    ['the verifier finds nothing', { ...LOOKERS, verifier: blind }, /^the archive/],
    ['fsck finds nothing', { ...LOOKERS, fsck: blind }, /^collection_access[.]/],
    ['nobody finds anything', { verifier: blind, fsck: blind }, /^access_record[.](act|salt)$/],
  ])('reports what is missed where %s', async (_, lookers, kind) => {
    for (let nth = 0; nth < 3; nth += 1) {
      expect(await aRound(set.scene, 7 + nth, only(kind), lookers)).toMatchObject({
        byVerifier: undefined,
        byFsck: undefined,
      })
    }
  })

  it('does the same again for the same number', async () => {
    const [one, again] = [
      await aRound(set.scene, 99, ALTERATIONS, LOOKERS),
      await aRound(set.scene, 99, ALTERATIONS, LOOKERS),
    ]
    expect({ ...one, byVerifier: typeof one.byVerifier }).toEqual({ ...again, byVerifier: typeof again.byVerifier })
  })
})

describe('a log that nobody alters', () => {
  it(
    `raises no alarm, ${CLEAN} times`,
    async () => {
      const runs = new CleanRuns(set)
      const all: CleanRun[] = []
      const alarms = () => all.filter(({ byVerifier, byFsck }) => byVerifier !== undefined || byFsck !== undefined)
      for (let nth = 0; nth < CLEAN; nth += 1) {
        all.push(await aCleanRun(runs, FIRST_SEED + nth))
        if (all.length % 100 === 0) writeSync(1, `clean runs: ${all.length}, alarms: ${alarms().length}\n`)
      }
      await runs.end()
      expect(alarms()).toEqual([])
      expect(new Set(all.map(({ what }) => what)).size).toBeGreaterThan(4)
    },
    60 * MINUTES,
  )
})
