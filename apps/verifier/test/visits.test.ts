import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { bodyOf, inventedLog, LOG, type Logged, recordOf } from './invented-log.js'
import { type Files, sliceOf, type Wish } from './slice-builder.js'
import { outcome, ownFolder, PINNED, type Report, verifyFiles } from './verified.js'

const folder = ownFolder()
const visit = join(folder, 'visit.json')
beforeEach(() => rmSync(visit, { force: true }))

const goes = (
  log: readonly Logged[],
  wish: Wish = {},
  change: (files: Files) => void = () => undefined,
): Promise<Report> => {
  const files = sliceOf(log, wish)
  change(files)
  return verifyFiles(folder, files, { ...PINNED, visit })
}
const LONG = inventedLog(1000)
const PROVEN = { exit: 0, code: undefined, index: undefined }
const kept = (): string => readFileSync(visit, 'utf8')
const forged = (size: number, at: number): Logged[] =>
  inventedLog(size, { [at]: recordOf(bodyOf(at, { act: 'subjects.forged' })) })
/** Whose entries of the earlier edge are out of range, so that only the proof can speak for it. */
const FAR = { first: 768, end: 1000 }

it('keeps the checkpoint of the first visit, whole, beside nothing else', async () => {
  expect(outcome(await goes(inventedLog(300)))).toEqual(PROVEN)
  expect(JSON.parse(kept())).toMatchObject({
    format: 'jikimi.visit/v1',
    size: 300,
    key: LOG.vkey,
    checkpoint: expect.stringContaining('\n300\n'),
  })
  expect(readdirSync(folder).toSorted()).toEqual(['slice.tar.gz', 'visit.json'])
})

it.each([1, 2, 3, 255, 256, 257, 300, 511, 512, 999, 1000])(
  'follows the tree from size %i to 1,000, by the proof and by itself',
  async (old) => {
    for (const wish of [{}, { old }, { ...FAR, old }]) {
      rmSync(visit, { force: true })
      await goes(inventedLog(old))
      const before = kept()
      const report = await goes(LONG, wish)
      expect(outcome(report)).toEqual(PROVEN)
      expect(report.proved.map(({ code }) => code)).toContain('continues')
      expect(kept()).toContain('\\n1000\\n')
      if (old < 1000) expect(kept()).not.toBe(before)
    }
  },
)

it.each<[string, Logged[], Wish, string]>([
  ['another history, seen by the entries themselves', forged(1000, 100), {}, 'forked'],
  ['another history with the proof of its own', forged(1000, 100), { old: 300 }, 'forked'],
  ['another history out of range with the proof of its own', forged(1000, 100), { ...FAR, old: 300 }, 'forked'],
  ['another history of the same size', forged(300, 100), {}, 'forked'],
  ['a shorter tree', inventedLog(299), {}, 'shrunk'],
  ['no proof where one is needed', LONG, FAR, 'noConsistency'],
  ['a proof from another size where one is needed', LONG, { ...FAR, old: 200 }, 'noConsistency'],
])('refuses %s, and leaves the visit as it was', async (_, log, wish, code) => {
  await goes(inventedLog(300))
  const before = kept()
  expect(outcome(await goes(log, wish))).toMatchObject({ exit: 1, code })
  expect(kept()).toBe(before)
})

it('refuses a consistency proof with any bit changed', async () => {
  await goes(inventedLog(300))
  const files = sliceOf(LONG, { ...FAR, old: 300 })
  const proof = files.get('consistency')!
  for (let at = 0; at < proof.length; at += 19) {
    const altered = Buffer.from(proof)
    altered[at]! ^= 1
    const report = await verifyFiles(folder, files.set('consistency', altered), { ...PINNED, visit })
    expect({ at, exit: report.exit }).toEqual({ at, exit: 1 })
  }
}, 30_000)

it('keeps nothing of a visit at which something did not fit', async () => {
  await goes(inventedLog(300), {}, (files) => files.set('bodies.jsonl', Buffer.alloc(0)))
  expect(existsSync(visit)).toBe(false)
})

it('takes the key of the earlier visit for the known one', async () => {
  await goes(inventedLog(300))
  const other = sliceOf(inventedLog(300))
  other.set('log.vkey', Buffer.from('x+00000000+AAAA\n'))
  expect(outcome(await verifyFiles(folder, other, { visit }))).toMatchObject({ exit: 1, code: 'otherLogKey' })
  const report = await verifyFiles(folder, sliceOf(inventedLog(310)), { visit })
  expect(report.unproved.map(({ code }) => code)).not.toContain('keyFromArchive')
})

it.each(['', 'x', '{}', '[]', '{"format":"jikimi.visit/v1","key":"x","checkpoint":"y","archive":""}'])(
  'does not go by a visit file that reads %j',
  async (text) => {
    writeFileSync(visit, text)
    expect(outcome(await goes(inventedLog(300)))).toMatchObject({ exit: 2, code: 'noVisit' })
    expect(kept()).toBe(text)
  },
)

it('does not go by a visit file whose checkpoint was altered', async () => {
  await goes(inventedLog(300))
  writeFileSync(visit, kept().replace('\\n300\\n', '\\n299\\n'))
  expect(outcome(await goes(inventedLog(310)))).toMatchObject({ exit: 2, code: 'unsignedVisit' })
})
