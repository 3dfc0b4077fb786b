import * as fc from 'fast-check'
import {
  bodyOf,
  commitmentOf,
  encodeRecord,
  EntryNotValid,
  parseEntry,
  statementEntry,
  type LogRecord,
  type Statement,
} from '../src/index.js'

const RECORD: LogRecord = {
  id: '019ab0c1-0000-7000-8000-0000000000aa',
  requestId: '019ab0c1-0000-7000-8000-0000000000ab',
  xid: '742',
  at: '2026-11-23T04:05:06.007000Z',
  actorKind: 'STAFF',
  accountId: '019ab0c1-0000-7000-8000-0000000000ac',
  departmentId: '019ab0c1-0000-7000-8000-000000000001',
  origin: '192.0.2.7',
  act: 'inquiry.revealed',
  purpose: 'CIVIL_COMPLAINT',
  duty: null,
  reason: null,
  refusal: null,
  caseId: null,
  caseNumber: 'CC-2026-0001',
  objectId: null,
  items: ['NAME', 'EMAIL'],
  collections: ['019ab0c1-0000-7000-8000-0000000000ad'],
  part: 1,
  parts: 1,
  times: 1,
  outcome: 'DONE',
  noteCommitment: null,
  noteDigest: null,
  oldNote: null,
  isCollegial: false,
}
const SALT = Buffer.alloc(32, 7)
const { entry, body } = encodeRecord(RECORD, SALT)
const text = Buffer.from(entry).toString('utf8')
const HASH = Buffer.alloc(32, 9).toString('base64')
const CERTIFICATE = `jikimi.statement/v1\ntime 2026-11-23T04:05:06Z\nkind certificate\nnumber D-2026-000001\ndigest ${HASH}\nroot ${HASH}\n`
const STATEMENTS: readonly Statement[] = [
  { kind: 'begun', time: '2026-11-23T04:05:06Z', origin: 'staff.example.kr/log/019ab0c1' },
  {
    kind: 'restored',
    time: '2026-11-23T04:05:06Z',
    lost: [
      { first: 103, last: 150 },
      { first: 180, last: 180 },
    ],
  },
  {
    kind: 'cut',
    time: '2026-11-23T04:05:06Z',
    before: '2025-10-31T15:00:00Z',
    records: 1200,
    cut: '019ab0c1-0000-7000-8000-0000000000ae',
  },
  { kind: 'certificate', time: '2026-11-23T04:05:06Z', number: 'D-2026-000001', digest: HASH, root: HASH },
  { kind: 'policy', time: '2026-11-23T04:05:06Z', version: '1.1', effective: '2026-12-24', digest: HASH },
]

it('writes an entry as the page of formats shows it', () => {
  const commitment = Buffer.from(commitmentOf(SALT, body)).toString('base64')
  expect(text).toBe(
    `jikimi.record/v1\nhour 2026-11-23T04:00:00Z\nground purpose CIVIL_COMPLAINT\n` +
      `department 019ab0c1-0000-7000-8000-000000000001\npart 1/1\nbody ${commitment}\n`,
  )
})

it('writes a body with its keys in order, whatever order they came in', () => {
  const keys = Object.keys(JSON.parse(body) as object)
  expect(keys).toEqual(keys.toSorted())
  expect(JSON.parse(body)).toEqual(RECORD)
  const backwards = Object.fromEntries(Object.entries(RECORD).toReversed()) as unknown as LogRecord
  expect(bodyOf(backwards)).toBe(body)
  expect(bodyOf({ ...RECORD, oldNote: '\u20ac"\\\u0001\u00e9가' })).toContain(
    '"oldNote":"\u20ac\\"\\\\\\u0001\u00e9가"',
  )
})

it('gives no commitment twice for other salts, bodies or splits of both', () => {
  const hex = (salt: Uint8Array, of: string): string => Buffer.from(commitmentOf(salt, of)).toString('hex')
  expect(hex(Buffer.alloc(32), body)).not.toBe(hex(SALT, body))
  expect(hex(SALT, `${body} `)).not.toBe(hex(SALT, body))
  expect(() => commitmentOf(SALT.subarray(1), `\u0007${body}`)).toThrow(EntryNotValid)
})

it('reads back what it wrote', () => {
  const read = parseEntry(entry)
  expect(read).toMatchObject({
    kind: 'record',
    header: {
      hour: '2026-11-23T04:00:00Z',
      ground: { kind: 'purpose', code: 'CIVIL_COMPLAINT' },
      departmentId: '019ab0c1-0000-7000-8000-000000000001',
      part: 1,
      parts: 1,
    },
  })
  for (const statement of STATEMENTS)
    expect(parseEntry(statementEntry(statement))).toEqual({ kind: 'statement', statement })
  const nobody = { ...RECORD, departmentId: null, purpose: null, duty: 'INSPECTION', part: 2, parts: 3 }
  expect(parseEntry(encodeRecord(nobody, SALT).entry)).toMatchObject({
    header: { departmentId: null, ground: { kind: 'duty', code: 'INSPECTION' }, part: 2, parts: 3 },
  })
})

it.each([
  ['a key too many', { ...RECORD, name: 'x' }],
  ['a key too few', Object.fromEntries(Object.entries(RECORD).slice(1))],
  ['undefined for null', { ...RECORD, reason: undefined }],
  ['a number for text', { ...RECORD, xid: 742 }],
  ['a fraction', { ...RECORD, times: 1.5 }],
  ['a list with null', { ...RECORD, items: [null] }],
  ['half a character', { ...RECORD, oldNote: '\ud800' }],
  ['both grounds', { ...RECORD, duty: 'INSPECTION' }],
  ['no ground', { ...RECORD, purpose: null }],
  ['milliseconds', { ...RECORD, at: '2026-11-23T04:05:06.007Z' }],
  ['a day that is not', { ...RECORD, at: '2026-02-30T04:05:06.007000Z' }],
  ['an hour that is not', { ...RECORD, at: '2026-02-20T24:00:00.000000Z' }],
  ['part 0', { ...RECORD, part: 0 }],
  ['part 2 of 1', { ...RECORD, part: 2 }],
  ['a department that is no id', { ...RECORD, departmentId: 'a\nb' }],
])('takes no record with %s', (_, record) => {
  expect(() => encodeRecord(record as unknown as LogRecord, SALT)).toThrow(EntryNotValid)
})

it.each([
  ['unknown', text.replace('record/v1', 'record/v2')],
  ['cut', text.slice(0, -1)],
  ['longer', `${text}\n`],
  ['with a line more', `${text}more x\n`],
  ['with a minute for an hour', text.replace('04:00:00Z', '04:01:00Z')],
  ['with another order', text.replace(/(hour.*\n)(ground.*\n)/, '$2$1')],
  ['with a leading zero', text.replace('1/1', '01/1')],
  ['with two blanks', text.replace('ground ', 'ground  ')],
  ['with a department in capitals', text.replace('019ab0c1', '019AB0C1')],
  ['with carriage returns', text.replaceAll('\n', '\r\n')],
  ['with a byte order mark', `\ufeff${text}`],
  ['with ranges that overlap', 'jikimi.statement/v1\ntime 2026-11-23T04:05:06Z\nkind restored\nlost 1-5\nlost 5-6\n'],
  ['with ranges backwards', 'jikimi.statement/v1\ntime 2026-11-23T04:05:06Z\nkind restored\nlost 5-1\n'],
  ['with no range', 'jikimi.statement/v1\ntime 2026-11-23T04:05:06Z\nkind restored\n'],
  ['of another kind', 'jikimi.statement/v1\ntime 2026-11-23T04:05:06Z\nkind ended\n'],
  ['with an exponent', 'jikimi.statement/v1\ntime 2026-11-23T04:05:06Z\nkind restored\nlost 1-1e3\n'],
  ['a certificate without its root', CERTIFICATE.replace(/root.*\n/, '')],
  ['a certificate with a number of another kind', CERTIFICATE.replace('D-2026', 'Q-2026')],
  ['a certificate with a shorter digest', CERTIFICATE.replace(/digest .*/, `digest ${HASH.slice(4)}`)],
  ['a certificate with its lines turned round', CERTIFICATE.replace(/(digest.*\n)(root.*\n)/, '$2$1')],
  [
    'with an origin that no key may be named',
    'jikimi.statement/v1\ntime 2026-11-23T04:05:06Z\nkind begun\norigin a b\n',
  ],
])('reads no entry that is %s', (_, altered) => {
  expect(altered).not.toBe(text)
  expect(() => parseEntry(Buffer.from(altered))).toThrow(EntryNotValid)
})

it('writes the statement of a certificate as the page of formats shows it', () => {
  expect(Buffer.from(statementEntry(STATEMENTS[3]!)).toString('utf8')).toBe(CERTIFICATE)
})

it('takes 1,000 lost ranges in one statement, which still fit, and no more', () => {
  const lost = (count: number) =>
    Array.from({ length: count }, (_, at) => ({ first: 9e15 + at * 2, last: 9e15 + at * 2 }))
  const time = '2026-11-23T04:05:06Z'
  expect(statementEntry({ kind: 'restored', time, lost: lost(1000) }).length).toBeLessThan(65_535)
  expect(() => statementEntry({ kind: 'restored', time, lost: lost(1001) })).toThrow(EntryNotValid)
})

it('reads out of any bytes either nothing or what writes the same bytes', () => {
  const seeds = [entry, ...STATEMENTS.map(statementEntry)].map((bytes) => [...bytes])
  const altered = fc
    .tuple(fc.constantFrom(...seeds), fc.nat(), fc.nat(255))
    .map(([bytes, at, byte]) => Uint8Array.from(bytes.with(at % bytes.length, byte)))
  fc.assert(
    fc.property(fc.oneof(altered, fc.uint8Array()), (bytes) => {
      try {
        const read = parseEntry(bytes)
        if (read.kind === 'statement') expect(Buffer.from(statementEntry(read.statement))).toEqual(Buffer.from(bytes))
      } catch (error) {
        expect(error).toBeInstanceOf(EntryNotValid)
      }
    }),
    { numRuns: 2000 },
  )
})
