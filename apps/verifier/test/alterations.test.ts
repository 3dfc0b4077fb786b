import { inventedLog } from './invented-log.js'
import { archiveOf, type Files, sliceOf } from './slice-builder.js'
import { ownFolder, PINNED, verifyBytes } from './verified.js'

const folder = ownFolder()

interface Alteration {
  readonly what: string
  readonly alter: (files: Files) => void
}

const edit =
  (name: string, change: (bytes: Buffer) => Buffer) =>
  (files: Files): unknown =>
    files.set(name, change(files.get(name)!))

/** Bits spread over a file, the same in every run. */
function flips(name: string, bytes: Buffer, times: number): Alteration[] {
  return Array.from({ length: Math.min(times, bytes.length) }, (_, n) => ({
    at: Math.floor((n * bytes.length) / times),
    bit: n % 7,
  }))
    .filter(({ at }) => at < bytes.length)
    .map(({ at, bit }) => ({
      what: `${name}: bit ${bit} of byte ${at}`,
      alter: edit(name, (old) => Buffer.from(old.map((byte, place) => (place === at ? byte ^ (1 << bit) : byte)))),
    }))
}

const wholes = (name: string, another: string): Alteration[] => [
  { what: `${name} removed`, alter: (files) => files.delete(name) },
  { what: `${name} emptied`, alter: edit(name, () => Buffer.alloc(0)) },
  { what: `${name} without its last byte`, alter: edit(name, (bytes) => bytes.subarray(0, -1)) },
  { what: `${name} without its first byte`, alter: edit(name, (bytes) => bytes.subarray(1)) },
  { what: `${name} with a byte more`, alter: edit(name, (bytes) => Buffer.concat([bytes, Buffer.from('x')])) },
  { what: `${name} doubled`, alter: edit(name, (bytes) => Buffer.concat([bytes, bytes])) },
  { what: `${name} holding ${another}`, alter: (files) => files.set(name, files.get(another)!) },
]

const lines = (change: (lines: string[]) => string[]): Alteration['alter'] =>
  edit('bodies.jsonl', (bytes) => Buffer.from(change(bytes.toString().split(/(?<=\n)/)).join('')))

const ofBodies: Alteration[] = [0, 1, 100, 255, 298].flatMap((at) => [
  { what: `body in line ${at} removed`, alter: lines((all) => all.toSpliced(at, 1)) },
  { what: `body in line ${at} twice`, alter: lines((all) => all.toSpliced(at, 0, all[at]!)) },
  {
    what: `body in line ${at} at the end`,
    alter: lines((all) => [...all.toSpliced(at, 1), `${all[at]!} `]),
  },
  {
    what: `body in line ${at} under another index`,
    alter: lines((all) => all.with(at, all[at]!.replace(/^\{"index":\d+/, '{"index":5'))),
  },
  {
    what: `body in line ${at} with a key twice`,
    alter: lines((all) => all.with(at, all[at]!.replace('{', '{"index":1,'))),
  },
  {
    what: `body in line ${at} with a key more`,
    alter: lines((all) => all.with(at, all[at]!.replace('{', '{"more":1,'))),
  },
  {
    what: `body in line ${at} with another colleague`,
    alter: lines((all) => all.with(at, all[at]!.replace('STAFF', 'SITE'))),
  },
  {
    what: `body in line ${at} with a space`,
    alter: lines((all) => all.with(at, all[at]!.replace('\\"id\\":', '\\"id\\": '))),
  },
])

const LINES_SWAPPED: Alteration = {
  what: 'two bodies swapped',
  alter: lines((all) => all.with(5, all[6]!).with(6, all[5]!)),
}

const log = inventedLog(300)
const clean = sliceOf(log, { old: 150 })
const names = [...clean.keys()].filter((name) => name !== 'README.txt')
const all: Alteration[] = [
  ...names.flatMap((name) => flips(name, clean.get(name)!, name === 'checkpoint' || name === 'slice.json' ? 80 : 24)),
  ...names.flatMap((name, at) => wholes(name, names[(at + 1) % names.length]!)),
  ...ofBodies,
  LINES_SWAPPED,
]
/** With both keys pinned and no earlier visit named, nothing hangs on these. */
const HARMLESS = [
  'consistency removed',
  'log.vkey without its last byte',
  'witnesses doubled',
  'witnesses emptied',
  'witnesses without its last byte',
]
const altered = all.map(({ what, alter }) => {
  const files = new Map(clean)
  alter(files)
  return { what, bytes: archiveOf(files), files }
})

it('has hundreds of alterations, each of which changed the archive', () => {
  const same = (files: Files): boolean =>
    files.size === clean.size && [...files].every(([name, bytes]) => bytes.equals(clean.get(name) ?? Buffer.alloc(0)))
  expect(altered.filter(({ files }) => same(files)).map(({ what }) => what)).toEqual([])
  expect(altered.length).toBeGreaterThan(350)
})

it('finds each of them, names the first thing that does not fit in two languages, and no clean slice among them', async () => {
  const missed: string[] = []
  for (const { what, bytes } of altered) {
    const { exit, problem } = await verifyBytes(folder, bytes)
    if (exit !== 1 || !problem?.en || !/[가-힣]/.test(problem.ko)) missed.push(exit === 0 ? what : `${what}: ${exit}`)
  }
  expect(missed.toSorted()).toEqual(HARMLESS)
  expect((await verifyBytes(folder, archiveOf(clean), PINNED)).exit).toBe(0)
}, 120_000)

const flip =
  (at: number) =>
  (bytes: Buffer): Buffer =>
    Buffer.from(bytes.map((byte, place) => (place === at ? byte ^ 1 : byte)))
const entryAt = (name: string, nth: number): number => {
  let at = 0
  for (let n = 0; n < nth; n += 1) at += 2 + clean.get(name)!.readUInt16BE(at)
  return at
}

it.each<[string, (files: Files) => unknown, string, number | undefined]>([
  ['the entry', edit('tile/entries/001.p/44', flip(entryAt('tile/entries/001.p/44', 30) + 60)), 'otherEntry', 286],
  [
    'the entries among which it is',
    edit('tile/entries/000', flip(entryAt('tile/entries/000', 30) + 27)),
    'otherBundle',
    0,
  ],
  [
    'the missing entry',
    edit('tile/entries/001.p/44', (bytes) => bytes.subarray(0, entryAt('tile/entries/001.p/44', 43))),
    'missingEntry',
    299,
  ],
  ['the root where a tile at the edge is another', edit('tile/0/001.p/44', flip(40)), 'otherRoot', undefined],
  ['the missing file', (files) => files.delete('tile/1/000.p/1'), 'missing', undefined],
])('names %s', async (_, change, code, index) => {
  const files = new Map(clean)
  change(files)
  const { exit, problem } = await verifyBytes(folder, archiveOf(files))
  expect({ exit, code: problem?.code, index: problem?.index }).toEqual({ exit: 1, code, index })
})

it('names the full tile that does not fit the one above', async () => {
  const many = [log[0]!, ...Array.from({ length: 65_539 }, () => log[1]!)]
  const files = sliceOf(many, { first: 65_536, hasBody: () => false })
  expect(await verifyBytes(folder, archiveOf(files))).toMatchObject({ problem: { code: 'missingBody', index: 65_536 } })
  edit('tile/1/000', flip(77 * 32))(files)
  expect(await verifyBytes(folder, archiveOf(files))).toMatchObject({
    exit: 1,
    problem: { code: 'otherTile', index: 0 },
  })
}, 60_000)

it('misses the beginning of a log that has none', async () => {
  const files = sliceOf(inventedLog(10, { 0: log[5]! }))
  expect(await verifyBytes(folder, archiveOf(files))).toMatchObject({ exit: 1, problem: { code: 'noBegun', index: 0 } })
})
