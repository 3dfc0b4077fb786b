import {
  bodyOf,
  canonical,
  DEPARTMENTS,
  inventedLog,
  type Logged,
  ORIGIN,
  recordOf,
  sha256,
  statementOf,
} from './invented-log.js'
import { sliceOf, type Wish } from './slice-builder.js'
import { outcome, ownFolder, verifyFiles } from './verified.js'

/** Whoever holds the log's key can sign anything; what is signed still has to agree with itself. */
const folder = ownFolder()
const CUT = 'cut 019ab0c1-0000-7000-8000-00000000000f'
const cut = (time: string, before: string): Logged => statementOf(time, 'cut', [`before ${before}`, 'records 9', CUT])
const restored = (...lost: string[]): Logged => statementOf('2025-01-10T07:00:00Z', 'restored', lost)
/** A record whose header commits to this very text for a body. */
function written(body: string): Logged {
  const honest = recordOf(bodyOf(100))
  const digest = sha256(honest.salt!, body).toString('base64')
  return { ...honest, entry: honest.entry.replace(/body .*\n/, `body ${digest}\n`), body }
}

const lies: [string, Logged, string][] = [
  ['another hour', recordOf(bodyOf(100), { hour: '2025-01-10T02:00:00Z' }), 'otherHeader'],
  ['another purpose', recordOf(bodyOf(100), { ground: 'purpose OTHER' }), 'otherHeader'],
  ['a duty for a purpose', recordOf(bodyOf(100), { ground: 'duty CIVIL_COMPLAINT' }), 'otherHeader'],
  ['another department', recordOf(bodyOf(100), { department: DEPARTMENTS[1] }), 'otherHeader'],
  ['no department', recordOf(bodyOf(100), { department: '-' }), 'otherHeader'],
  ['another part', recordOf(bodyOf(100), { part: '1/2' }), 'otherHeader'],
  ['a part beyond the last', recordOf(bodyOf(100, { part: 3, parts: 2 })), 'strangeEntry'],
  ['half an hour', recordOf(bodyOf(100), { hour: '2025-01-10T01:30:00Z' }), 'strangeEntry'],
  ['an hour that does not exist', recordOf(bodyOf(100), { hour: '2025-02-30T01:00:00Z' }), 'strangeEntry'],
  ['a line more', recordOf(bodyOf(100), { more: 'x' }), 'strangeEntry'],
  ['another format', { entry: 'jikimi.record/v2\n' }, 'strangeEntry'],
  ['a key more', recordOf(bodyOf(100, { more: null })), 'strangeBody'],
  ['purpose and duty', recordOf(bodyOf(101, { duty: 'INSPECTION' })), 'strangeValue'],
  ['neither purpose nor duty', recordOf(bodyOf(101, { purpose: null }), { ground: 'purpose X' }), 'strangeValue'],
  ['an unknown kind of actor', recordOf(bodyOf(100, { actorKind: 'ROBOT' })), 'strangeValue'],
  ['a time without six decimals', recordOf(bodyOf(100, { at: '2025-01-10T01:40:00Z' })), 'strangeValue'],
  [
    'a day that does not exist',
    recordOf(bodyOf(100, { at: '2025-02-30T01:40:00.000000Z' }), { hour: '2025-01-10T01:00:00Z' }),
    'strangeValue',
  ],
  [
    'more than 1,000 collections',
    recordOf(bodyOf(100, { collections: Array.from({ length: 1001 }, () => 'x') })),
    'strangeValue',
  ],
  ['a number for a text', recordOf(bodyOf(100, { xid: 5 })), 'strangeValue'],
  ['spaces in the body', written(canonical(bodyOf(100)).replace(',', ', ')), 'strangeBody'],
  ['a key twice in the body', written(canonical(bodyOf(100)).replace('{', '{"act":"x",')), 'strangeBody'],
  ['keys of the body in another order', written(JSON.stringify(bodyOf(100))), 'strangeBody'],
  [
    'a needless escape in the body',
    written(canonical(bodyOf(100)).replace('subjects', '\\u0073ubjects')),
    'strangeBody',
  ],
  ['a number written otherwise', written(canonical(bodyOf(100)).replace('"parts":1', '"parts":1.0')), 'strangeBody'],
  ['half a letter in the body', recordOf(bodyOf(100, { reason: '\ud800' })), 'strangeValue'],
  ['something nested in the body', recordOf(bodyOf(100, { reason: { act: 'x' } })), 'strangeValue'],
  [
    'a transaction before the last, and an earlier time',
    recordOf(bodyOf(100, { xid: '4000', at: '2025-01-10T01:39:00.009000Z' })),
    'outOfOrder',
  ],
  ['the same record again', recordOf(bodyOf(99)), 'outOfOrder'],
  ['a second beginning', statementOf('2025-01-10T07:00:00Z', 'begun', [`origin ${ORIGIN}`]), 'strayBegun'],
  ['losses of entries to come', restored('lost 98-101'), 'strangeEntry'],
  ['losses out of order', restored('lost 9-10', 'lost 4-5'), 'strangeEntry'],
  ['a loss that ends before it begins', restored('lost 10-9'), 'strangeEntry'],
  ['no loss', restored(), 'strangeEntry'],
  ['1,001 losses', restored(...Array.from({ length: 1001 }, () => 'lost 1-1')), 'strangeEntry'],
  ['an overflowing loss', restored('lost 1-99999999999999999999'), 'strangeEntry'],
  ['a statement of an unknown kind', statementOf('2025-01-10T07:00:00Z', 'regretted', ['x']), 'strangeEntry'],
]

it.each(lies)('refuses a signed log whose entry 100 has %s', async (_, lie, code) => {
  const files = sliceOf(inventedLog(256, { 100: lie }))
  expect(outcome(await verifyFiles(folder, files))).toEqual({ exit: 1, code, index: 100 })
})

it.each<[string, number, Logged, number]>([
  ['no statement speaks of them', 699, recordOf(bodyOf(699)), 1],
  ['a cut was made a second before the year was over', 650, cut('2026-01-09T23:59:59Z', '2025-01-10T03:00:00Z'), 1],
  ['a cut spares their hour', 650, cut('2026-03-01T01:00:00Z', '2025-01-10T00:00:00Z'), 1],
  ['a cut covers some of them', 650, cut('2026-03-01T01:00:00Z', '2025-01-10T02:00:00Z'), 120],
  ['a backup lost others', 650, restored('lost 2-179'), 1],
])('misses the bodies of the first three hours where %s', async (_, at, statement, index) => {
  const files = sliceOf(inventedLog(700, { [at]: statement }), { hasBody: (index) => index >= 180 })
  expect(outcome(await verifyFiles(folder, files))).toEqual({ exit: 1, code: 'missingBody', index })
})

it('honours a cut to the second, and in a leap year', async () => {
  const made = async (at: string, time: string): Promise<number> => {
    const old = recordOf(bodyOf(1, { at, xid: '1' }))
    const files = sliceOf(inventedLog(10, { 1: old, 9: cut(time, '2025-06-01T00:00:00Z') }), {
      hasBody: (index) => index > 1,
    })
    return (await verifyFiles(folder, files)).exit
  }
  expect(await made('2025-01-10T05:59:00.000000Z', '2026-01-10T05:00:00Z')).toBe(0)
  expect(await made('2025-01-10T05:59:00.000000Z', '2026-01-10T04:59:59Z')).toBe(1)
  expect(await made('2024-02-29T05:00:00.000000Z', '2025-02-28T23:59:59Z')).toBe(1)
  expect(await made('2024-02-29T05:00:00.000000Z', '2025-03-01T05:00:00Z')).toBe(0)
})

it('does not honour a cut that came before the record', async () => {
  const log = inventedLog(300, { 5: cut('2030-01-01T00:00:00Z', '2029-01-01T00:00:00Z') })
  const files = sliceOf(log, { hasBody: (index) => index !== 6 })
  expect(outcome(await verifyFiles(folder, files))).toEqual({ exit: 1, code: 'missingBody', index: 6 })
})

const SCOPE = {
  purposes: ['IR_MEETING'],
  duties: [],
  departments: [],
  from: '2025-01-10T05:00:00Z',
  until: '2025-01-10T06:00:00Z',
}

it.each<[string, Wish, string, number]>([
  ['begins too late', { first: 256, scope: SCOPE }, 'lateStart', 256],
  [
    'ends too early',
    { end: 256, scope: { ...SCOPE, until: '2025-01-10T04:00:00Z', from: '2025-01-10T02:00:00Z' } },
    'earlyEnd',
    256,
  ],
  ['lacks a body in scope', { scope: SCOPE, hasBody: (index) => index !== 303 }, 'missingBody', 303],
  [
    'lacks a body that a statement beyond it could account for',
    { end: 512, scope: SCOPE, hasBody: (index) => index !== 303 },
    'missingBodyHere',
    303,
  ],
])('refuses a slice that %s', async (_, wish, code, index) => {
  expect(outcome(await verifyFiles(folder, sliceOf(inventedLog(700), wish)))).toEqual({ exit: 1, code, index })
})

it('refuses a body out of scope', async () => {
  const [wide, narrow] = [sliceOf(inventedLog(700)), sliceOf(inventedLog(700), { scope: SCOPE })]
  narrow.set('bodies.jsonl', wide.get('bodies.jsonl')!)
  expect(outcome(await verifyFiles(folder, narrow))).toEqual({ exit: 1, code: 'strayBody', index: 1 })
})

it('refuses records that changed places', async () => {
  const files = sliceOf(inventedLog(256, { 99: recordOf(bodyOf(100)), 100: recordOf(bodyOf(99)) }))
  expect(outcome(await verifyFiles(folder, files))).toEqual({ exit: 1, code: 'outOfOrder', index: 100 })
})

it('finds a count of transactions strange that begins anew while time goes on, as after a move to another cluster', async () => {
  const moved = Object.fromEntries(
    Array.from({ length: 156 }, (_, n) => [100 + n, recordOf(bodyOf(100 + n, { xid: String(7 + n) }))]),
  )
  const report = await verifyFiles(folder, sliceOf(inventedLog(256, moved)))
  expect(report).toMatchObject({ exit: 0, noticed: [{ code: 'countsAnew', index: 100 }] })
})
