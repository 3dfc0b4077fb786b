import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { verify } from '../jikimi-verify.mjs'
import { bodyOf, DEPARTMENTS, inventedLog, recordOf, statementOf } from './invented-log.js'
import { sliceOf, type Wish } from './slice-builder.js'
import { outcome, ownFolder, PINNED, verifyFiles } from './verified.js'

const folder = ownFolder()
const PROVEN = { exit: 0, code: undefined, index: undefined }
const MEETINGS = {
  purposes: ['IR_MEETING'],
  duties: ['INSPECTION'],
  departments: [],
  from: '2025-01-10T00:00:00Z',
  until: '2025-01-11T00:00:00Z',
}

it.each([0, 1, 2, 3, 7, 255, 256, 257, 511, 512, 513, 700, 1024, 1025])(
  'proves a whole log of %i entries',
  async (size) => {
    expect(outcome(await verifyFiles(folder, sliceOf(inventedLog(size))))).toEqual(PROVEN)
  },
)

it.each<[string, Wish]>([
  ['some purposes and duties', { scope: MEETINGS }],
  ['one department', { scope: { ...MEETINGS, departments: [DEPARTMENTS[0]] } }],
  ['those of nobody on the staff', { scope: { ...MEETINGS, departments: ['019ab0c1-0000-7000-8000-0000000000ff'] } }],
  ['nothing', { scope: { ...MEETINGS, purposes: [], duties: [] } }],
  ['the first two tiles', { first: 0, end: 512 }],
  ['the last tiles', { first: 512 }],
  ['two tiles in the midst', { first: 256, end: 768 }],
  [
    'an hour in the midst',
    { first: 0, end: 512, scope: { ...MEETINGS, from: '2025-01-10T03:00:00Z', until: '2025-01-10T06:00:00Z' } },
  ],
  ['no entry at all', { first: 512, end: 512 }],
  ['the log without a witness', { isWitnessed: false }],
])('proves a slice of %s', async (_, wish) => {
  const files = sliceOf(inventedLog(1000), wish)
  expect(outcome(await verifyFiles(folder, files, { key: PINNED.key! }))).toEqual(PROVEN)
})

it('reads the members of an archive in any order', async () => {
  const files = [...sliceOf(inventedLog(600))]
  expect(outcome(await verifyFiles(folder, files.toReversed()))).toEqual(PROVEN)
})

it('proves a folder as it proves the archive', async () => {
  for (const [name, bytes] of sliceOf(inventedLog(300))) {
    const path = join(folder, 'unpacked', name)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, bytes)
  }
  expect(outcome(await verify(join(folder, 'unpacked'), PINNED))).toEqual(PROVEN)
})

it('accounts for bodies that a restored backup lost and that an approved act cut after a year, and counts them', async () => {
  const lost = statementOf('2025-01-10T07:00:00Z', 'restored', ['lost 390-395', 'lost 398-398'])
  const before = '2025-01-10T03:00:00Z'
  const cut = statementOf('2026-03-01T01:00:00Z', 'cut', [
    `before ${before}`,
    'records 179',
    'cut 019ab0c1-0000-7000-8000-00000000000f',
  ])
  const log = inventedLog(700, { 400: lost, 650: cut })
  const isGone = (index: number): boolean => index < 180 || (index >= 390 && index <= 395) || index === 398
  const report = await verifyFiles(folder, sliceOf(log, { hasBody: (index) => !isGone(index) }))
  expect(outcome(report)).toEqual(PROVEN)
  expect(report.proved.find(({ code }) => code === 'complete')?.en).toMatch(/but for 7 lost .* and 179 cut/)
  const kept = await verifyFiles(folder, sliceOf(log))
  expect(kept.noticed).toMatchObject([{ code: 'unneededBodies', en: expect.stringMatching(/^186 /) }])
})

it('takes a record behind a restored backup for a new count of transactions, and an hour that runs back for strange only', async () => {
  const lost = statementOf('2025-01-10T07:00:00Z', 'restored', ['lost 390-399'])
  const again = recordOf(bodyOf(401, { xid: '7', at: '2025-01-10T02:00:00.000000Z' }))
  const later = Object.fromEntries(
    Array.from({ length: 98 }, (_, n) => [402 + n, recordOf(bodyOf(402 + n, { xid: String(8 + n) }))]),
  )
  const report = await verifyFiles(folder, sliceOf(inventedLog(500, { 400: lost, 401: again, ...later })))
  expect(outcome(report)).toEqual(PROVEN)
  expect(report.noticed).toMatchObject([{ code: 'unneededBodies' }, { code: 'hoursBack', index: 401 }].toReversed())
})

it('says what it could not prove', async () => {
  const codes = async (wish: Wish, options = {}): Promise<string[]> =>
    (await verifyFiles(folder, sliceOf(inventedLog(600), wish), options)).unproved.map(({ code }) => code)
  expect(await codes({})).toEqual(['keyFromArchive', 'witnessFromArchive', 'noVisitNamed', 'serverDiscipline'])
  expect(await codes({ isWitnessed: false }, { key: PINNED.key })).toEqual([
    'noWitness',
    'noVisitNamed',
    'serverDiscipline',
  ])
  expect(await codes({}, { ...PINNED, visit: join(folder, 'first.json') })).toEqual(['firstVisit', 'serverDiscipline'])
  expect(await codes({ first: 256, scope: { ...MEETINGS, from: '2025-01-10T07:00:00Z' } }, PINNED)).toEqual([
    'noVisitNamed',
    'notInRange',
    'scopeIsClaimed',
    'serverDiscipline',
  ])
})
