import {
  ApproveRecordCutDocument,
  DeclineRecordCutDocument,
  ProposeRecordCutDocument,
  RecordCutsDocument,
  TransparencyLogDocument,
} from '@jikimi/client/staff'
import { addDays, dayInSeoul } from '@jikimi/policy'
import { aHouse, type House } from '../support/a-house.js'
import { allRecords } from '../support/all-records.js'
import { refusalOf } from '../support/refusal-of.js'
import { triedInSql } from '../support/tried-in-sql.js'

let house: House
/** The first of the month after the installation. */
let before: string
let installed: string

beforeAll(async () => {
  house = await aHouse()
  installed = dayInSeoul(house.clock.now())
  before = monthAfter(installed)
  await house.signIn('handler')
  await house.sequence()
})

afterAll(() => house.close())

const monthAfter = (day: string): string => `${addDays(`${day.slice(0, 8)}01`, 32).slice(0, 8)}01`
const as = async (who: string) => house.staff(await house.signIn(who))
const propose = async (day: string, reason = '보관 기간이 지난 접속기록') =>
  (await (await as('officer'))(ProposeRecordCutDocument, { input: { before: day, reason } })).proposeRecordCut
const insert = `insert into jikimi.record_cut (id, before, reason_sealed, proposed_by, proposed_at)
  values (gen_random_uuid(), $1::date::timestamp at time zone 'Asia/Seoul', '\\x00', jikimi.actor_account(), jikimi.now())`

it('is not proposed a day before the year is over, by the API or in SQL, and says how far a cut may go', async () => {
  expect(await refusalOf(propose(before))).toBe('CUT_TOO_EARLY')
  expect(await triedInSql(house, await house.signIn('officer'), insert, [before])).toBe('42501')
  const yearLater = `${Number(before.slice(0, 4)) + 1}${before.slice(4)}`
  const eve = Date.parse(`${yearLater}T00:00:00+09:00`) - 10 * 60_000
  await house.clock.move({ seconds: (eve - house.clock.now().getTime()) / 1000 })
  expect(await refusalOf(propose(before))).toBe('CUT_TOO_EARLY')
  expect(await triedInSql(house, await house.signIn('officer'), insert, [before])).toBe('42501')
  await house.clock.move({ minutes: 15 })
  expect(await triedInSql(house, await house.signIn('officer'), insert, [before])).toBe(1)
})

it('is of whole months, for a reason, and not proposed twice', async () => {
  expect(await refusalOf(propose(addDays(before, -1)))).toBe('CUT_NOT_VALID')
  expect(await refusalOf(propose(before, ' '))).toBe('TEXT_NOT_VALID')
  const { id, state, reason } = await propose(before)
  expect([state, reason]).toEqual(['PROPOSED', '보관 기간이 지난 접속기록'])
  expect(await refusalOf(propose(before))).toBe('CUT_NOT_VALID')
  const { declineRecordCut } = await (await as('cpo'))(DeclineRecordCutDocument, { id })
  expect(declineRecordCut).toMatchObject({ state: 'DECLINED', decidedBy: { displayName: expect.any(String) } })
  expect(await refusalOf((await as('cpo'))(ApproveRecordCutDocument, { id }))).toBe('CUT_ALREADY_DECIDED')
})

it('is proposed by the officer and approved by the chief alone, freshly signed in', async () => {
  const { id } = await propose(before)
  for (const who of ['administrator', 'handler', 'auditor', 'archivist', 'officer'])
    expect(await refusalOf((await as(who))(ApproveRecordCutDocument, { id }))).toBe('NOT_ALLOWED')
  for (const who of ['administrator', 'handler', 'auditor', 'archivist', 'cpo'])
    expect(await refusalOf((await as(who))(ProposeRecordCutDocument, { input: { before, reason: '보관 기간' } }))).toBe(
      'NOT_ALLOWED',
    )
  const chief = await as('cpo')
  await house.clock.move({ minutes: 6 })
  expect(await refusalOf(chief(ApproveRecordCutDocument, { id }))).toBe('STEP_UP_NEEDED')
  const own = `update jikimi.record_cut set approved_by = jikimi.actor_account(), approved_at = jikimi.now() where id = $1`
  expect(await triedInSql(house, await house.signIn('officer'), own, [id])).toBe(0)
  await (
    await as('cpo')
  )(DeclineRecordCutDocument, { id })
})

it('destroys the records of those months once the log has stated it, and no others', async () => {
  const [old] = await house.sql<{ n: number }>(
    'postgres',
    `select count(*)::int as n from jikimi.access_record where at < $1::date::timestamp at time zone 'Asia/Seoul'`,
    [before],
  )
  const [kept] = await house.sql<{ id: string }>(
    'postgres',
    'select id from jikimi.access_record order by at desc limit 1',
  )
  expect(old!.n).toBeGreaterThan(0)
  const { id } = await propose(before)
  const { approveRecordCut } = await (await as('cpo'))(ApproveRecordCutDocument, { id })
  expect(approveRecordCut).toMatchObject({ state: 'APPROVED', records: null })
  await house.sequence()
  await house.sequence()
  const chief = await as('cpo')
  const { recordCuts } = await chief(RecordCutsDocument)
  expect(recordCuts[0]).toMatchObject({ id, before, state: 'DONE', records: old!.n })
  const { transparencyLog } = await chief(TransparencyLogDocument)
  expect(transparencyLog.statements).toContainEqual(
    expect.objectContaining({ kind: 'CUT', index: recordCuts[0]!.statementIndex, entry: expect.stringContaining(id) }),
  )
  expect(transparencyLog.oldestDay! >= before).toBe(true)
  expect(await allRecords(chief, { until: addDays(before, -1) })).toEqual([])
  expect((await allRecords(chief, {}, 100)).map((record) => record.id)).toContain(kept!.id)
})

it('is on record from proposal to decision', async () => {
  const records = await allRecords(await as('cpo'), { duty: 'DESTRUCTION' })
  const acts = records.filter(({ outcome }) => outcome === 'DONE').map(({ act }) => act)
  expect(new Set(acts)).toEqual(new Set(['record-cut.proposed', 'record-cut.declined', 'record-cut.approved']))
})
