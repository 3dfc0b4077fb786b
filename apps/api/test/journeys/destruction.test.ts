import {
  ApproveDestructionDocument,
  DeclineDestructionDocument,
  DestructionItemsDocument,
  DestructionRegisterDocument,
  DestructionRunDocument,
  PrepareDestructionDocument,
  RetentionForecastDocument,
  RetentionItemsDocument,
} from '@jikimi/client/staff'
import { addDays, dayInSeoul } from '@jikimi/policy'
import { type Destroyer, aDestroyer } from '../support/a-destroyer.js'
import { aHouse, type House } from '../support/a-house.js'
import { allRecords } from '../support/all-records.js'
import { sendInquiry } from '../support/an-inquiry.js'
import { refusalOf } from '../support/refusal-of.js'

let house: House
let destroyer: Destroyer
let numbers: readonly string[]

beforeAll(async () => {
  house = await aHouse({ isQuiet: true })
  destroyer = await aDestroyer(house)
  const sent = [await sendInquiry(house.site()), await sendInquiry(house.site(), { email: 'cheolsu@example.kr' })]
  numbers = sent.map(({ case: { number } }) => number)
})

afterAll(async () => {
  await destroyer.close()
  await house.close()
})

const as = async (who: string) => house.staff(await house.signIn(who))
const today = () => dayInSeoul(house.clock.now())
const prepare = async (purposes = ['CIVIL_COMPLAINT'], dueUntil = today()) =>
  (await (await as('officer'))(PrepareDestructionDocument, { input: { dueUntil, purposes, reason: '보유기간 경과' } }))
    .prepareDestruction
const count = async (table: string, where = 'true') =>
  (await house.sql<{ n: number }>('postgres', `select count(*)::int as n from jikimi.${table} where ${where}`))[0]!.n

it('has nothing to prepare before the day, and says on which day there is', async () => {
  expect(await refusalOf(prepare())).toBe('NOTHING_DUE')
  expect(await refusalOf(prepare([]))).toBe('DESTRUCTION_NOT_VALID')
  expect(await refusalOf(prepare(['CIVIL_COMPLAINT'], addDays(today(), 8)))).toBe('DESTRUCTION_NOT_VALID')
  const { retentionForecast } = await (await as('cpo'))(RetentionForecastDocument, {})
  expect(retentionForecast.days).toHaveLength(1)
  expect(retentionForecast.days[0]).toMatchObject({ due: 2, held: 0, deferred: 0 })
  expect(retentionForecast).toMatchObject({ overdue: 0, late: 0, uncoveredSoon: 0, nextRunAt: null })
})

it('is prepared by an officer, approved by the chief alone, and destroys what was due and nothing else', async () => {
  await house.clock.move({ days: 93 })
  await sendInquiry(house.site(), { email: 'younghee@example.kr' })
  const run = await prepare()
  expect(run).toMatchObject({ state: 'PREPARED', isStanding: false, reason: '보유기간 경과', counts: { waiting: 2 } })
  expect(await destroyer.destroy()).toBe(0)
  const input = { id: run.id, version: run.version }
  for (const who of ['administrator', 'handler', 'auditor', 'archivist', 'officer'])
    expect(await refusalOf((await as(who))(ApproveDestructionDocument, { input }))).toBe('NOT_ALLOWED')
  const chief = await as('cpo')
  await house.clock.move({ minutes: 6 })
  expect(await refusalOf(chief(ApproveDestructionDocument, { input }))).toBe('STEP_UP_NEEDED')
  const { approveDestruction } = await (await as('cpo'))(ApproveDestructionDocument, { input })
  expect(approveDestruction).toMatchObject({ state: 'RUNNING', approvedBy: { displayName: '책임한' } })
  expect(await refusalOf((await as('cpo'))(ApproveDestructionDocument, { input }))).toBe('RUN_ALREADY_DECIDED')

  expect(await count('collection')).toBe(3)
  const n = await destroyer.destroy()
  expect(destroyer.faults).toEqual([])
  expect(n).toBe(2)
  expect(destroyer.faults).toEqual([])
  expect([await count('collection'), await count('lookup_token'), await count('subject_session')]).toEqual([1, 2, 1])
  expect(await count('inquiry_case', `collection_id is null and state = 'CLOSED' and destroyed_at is not null`)).toBe(2)
  const keys = await house.sql<{ key_id: string }>(
    'postgres',
    'select key_id from jikimi.destroyed where buried_at is not null',
  )
  expect(destroyer.buried.toSorted()).toEqual(keys.map(({ key_id }) => key_id).toSorted())
  expect(destroyer.buried).toHaveLength(2)
  expect(await destroyer.destroy()).toBe(0)

  const officer = await as('officer')
  const { destructionRun } = await officer(DestructionRunDocument, { id: run.id })
  expect(destructionRun).toMatchObject({
    state: 'DONE',
    counts: { waiting: 0, destroyed: 2, skipped: 0, failed: 0 },
    byGround: [{ ground: 'PERIOD_ENDED', count: 2 }],
  })
  const { destructionRegister } = await officer(DestructionRegisterDocument, {})
  expect(destructionRegister.edges.map(({ node }) => node.caseNumber).toSorted()).toEqual([...numbers].toSorted())
  const { destructionItems } = await officer(DestructionItemsDocument, { runId: run.id })
  expect(destructionItems.edges.map(({ node }) => node.state)).toEqual(['DESTROYED', 'DESTROYED'])
  const { retentionItems } = await officer(RetentionItemsDocument, {})
  expect(retentionItems.edges).toHaveLength(1)
})

it('can be declined, which leaves everything as it is', async () => {
  await house.clock.move({ days: 93 })
  const run = await prepare()
  const { declineDestruction } = await (
    await as('cpo')
  )(DeclineDestructionDocument, { input: { id: run.id, version: run.version, reason: '소송 확인 필요' } })
  expect(declineDestruction).toMatchObject({ state: 'DECLINED', declinedBy: { displayName: '책임한' } })
  expect(await destroyer.destroy()).toBe(0)
  expect(await count('collection')).toBe(1)
})

it('is on record from preparing to the last key, with whose it was', async () => {
  await house.sequence()
  const records = await allRecords(await as('cpo'), { duty: 'DESTRUCTION' })
  const done = records.filter(({ outcome }) => outcome === 'DONE')
  for (const act of ['destruction.prepared', 'destruction.approved', 'destruction.declined', 'destruction.finished'])
    expect(done.map((record) => record.act)).toContain(act)
  const destroyed = done.filter(({ act }) => act === 'collection.destroyed')
  expect(destroyed).toHaveLength(1)
  expect(destroyed[0]).toMatchObject({ actorKind: 'SYSTEM', collectionCount: 2 })
})
