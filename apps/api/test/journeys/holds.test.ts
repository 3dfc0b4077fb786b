import {
  AskHoldReleaseDocument,
  HoldDocument,
  HoldsDocument,
  KeepHoldDocument,
  PlaceHoldDocument,
  ReleaseHoldDocument,
  RetentionCountsDocument,
  RetentionForecastDocument,
  RetentionItemsDocument,
  ReviewHoldDocument,
  WithdrawRightsRequestDocument,
} from '@jikimi/client/staff'
import { addDays, dayInSeoul } from '@jikimi/policy'
import { destroy } from '../backups/destroy.js'
import { aHouse, type House } from '../support/a-house.js'
import { allRecords } from '../support/all-records.js'
import { aRequest } from '../support/a-request.js'
import { sendInquiry } from '../support/an-inquiry.js'
import { refusalOf } from '../support/refusal-of.js'
import { triedInSql } from '../support/tried-in-sql.js'

let house: House
let numbers: string[]

beforeAll(async () => {
  house = await aHouse({ isQuiet: true })
  numbers = [(await sendInquiry(house.site())).case.number, (await sendInquiry(house.site())).case.number]
})

afterAll(() => house.close())

const as = async (who: string) => house.staff(await house.signIn(who))
const inDays = (days: number) => addDays(dayInSeoul(house.clock.now()), days)
const STATUTE = () => ({ kind: 'STATUTE' as const, statute: '전자상거래법 시행령 제6조', reviewOn: inDays(30) })
const place = async (changed: object = {}, who = 'officer') =>
  (await (await as(who))(PlaceHoldDocument, { input: { caseNumbers: numbers, ...STATUTE(), ...changed } })).placeHold
const countsOf = async () => (await (await as('cpo'))(RetentionCountsDocument)).retentionCounts

it('needs a statute or a proceeding, a day within six months, and cases that are there', async () => {
  for (const changed of [
    { statute: ' ' },
    { statute: '가'.repeat(201) },
    { reviewOn: inDays(0) },
    { reviewOn: inDays(190) },
    { caseNumbers: [] },
  ])
    expect(await refusalOf(place(changed))).toBe('HOLD_NOT_VALID')
  expect(await refusalOf(place({ kind: 'PROCEEDING', reference: '' }))).toBe('TEXT_NOT_VALID')
  expect(await refusalOf(place({ caseNumbers: [...numbers, 'Q-9999-9999'] }))).toBe('CASES_NOT_KNOWN')
  for (const who of ['administrator', 'handler', 'auditor', 'archivist'])
    expect(await refusalOf(place({}, who))).toBe('NOT_ALLOWED')
  const [left] = await house.sql<{ n: number }>('postgres', 'select count(*)::int as n from jikimi.hold')
  expect(left!.n).toBe(0)
})

it('keeps what is due, is forecast as held, and tells an auditor that there is one and not of what', async () => {
  const hold = await place({ kind: 'PROCEEDING', statute: null, reference: '서울중앙지법 2026가단0000' })
  expect(hold).toMatchObject({ state: 'IN_FORCE', collections: 2, reference: '서울중앙지법 2026가단0000' })
  expect([...hold.caseNumbers].toSorted()).toEqual([...numbers].toSorted())
  const seen = await (await as('auditor'))(HoldDocument, { id: hold.id })
  expect(seen.hold).toMatchObject({ kind: 'PROCEEDING', reference: null })
  const { retentionForecast } = await (await as('auditor'))(RetentionForecastDocument, {})
  expect(retentionForecast).toMatchObject({ held: 2, days: [{ due: 0, held: 2 }] })
  const { retentionItems } = await (await as('cpo'))(RetentionItemsDocument, { filter: { state: 'HELD' } })
  expect(retentionItems.edges.map(({ node }) => node.hold?.id)).toEqual([hold.id, hold.id])
})

it('comes back by itself once its day has come, and is never released by itself', async () => {
  await house.clock.move({ days: 31 })
  const { holds } = await (await as('officer'))(HoldsDocument, { filter: { state: 'REVIEW_DUE' } })
  const hold = holds.edges[0]!.node
  expect(await countsOf()).toMatchObject({ holdsToReview: 1, late: 0 })
  const officer = await as('officer')
  const stale = { id: hold.id, version: hold.version + 1, reviewOn: inDays(60) }
  expect(await refusalOf(officer(ReviewHoldDocument, { input: stale }))).toBe('HOLD_CHANGED')
  const { reviewHold } = await officer(ReviewHoldDocument, { input: { ...stale, version: hold.version } })
  expect(reviewHold).toMatchObject({ state: 'IN_FORCE', reviewOn: inDays(60) })
  expect(await countsOf()).toMatchObject({ holdsToReview: 0 })
})

it('is released by another than who asked, a day later, in the API and in SQL', async () => {
  const { holds } = await (await as('officer'))(HoldsDocument, {})
  const { id, version } = holds.edges[0]!.node
  expect(await refusalOf((await as('cpo'))(ReleaseHoldDocument, { input: { id, version } }))).toBe(
    'HOLD_RELEASE_NOT_ASKED',
  )
  const asked = await (await as('officer'))(AskHoldReleaseDocument, { input: { id, version, reason: '사건 종결' } })
  expect(asked.askHoldRelease).toMatchObject({ state: 'RELEASE_ASKED', releaseAskedBy: { displayName: '보호연' } })
  const now = { id, version: asked.askHoldRelease.version }
  expect(await refusalOf((await as('cpo'))(ReleaseHoldDocument, { input: now }))).toBe('HOLD_RELEASE_TOO_EARLY')
  const release = `select 1 from jikimi.release_hold($1, $2) done where done`
  const inSql = async (who: string) => triedInSql(house, await house.signIn(who), release, [now.id, now.version])
  expect(await inSql('cpo')).toBe(0)
  await house.clock.move({ hours: 24 })
  expect(await refusalOf((await as('officer'))(ReleaseHoldDocument, { input: now }))).toBe('SEPARATION_OF_DUTIES')
  expect([await inSql('officer'), await inSql('handler'), await inSql('auditor')]).toEqual([0, '42501', '42501'])
  expect(await inSql('cpo')).toBe(1)

  const kept = await (await as('officer'))(KeepHoldDocument, { input: now })
  expect(kept.keepHold).toMatchObject({ state: 'IN_FORCE', releasableFrom: null })
  const again = await (
    await as('cpo')
  )(AskHoldReleaseDocument, { input: { id, version: kept.keepHold.version, reason: '사건 종결' } })
  await house.clock.move({ hours: 25 })
  const input = { id, version: again.askHoldRelease.version }
  const { releaseHold } = await (await as('officer'))(ReleaseHoldDocument, { input })
  expect(releaseHold).toMatchObject({ state: 'RELEASED', releasedBy: { displayName: '보호연' } })
  const { version: last } = releaseHold
  expect(await refusalOf((await as('cpo'))(KeepHoldDocument, { input: { id, version: last } }))).toBe('HOLD_RELEASED')
})

it('is on record at each step, with whose it kept', async () => {
  await house.sequence()
  const records = await allRecords(await as('cpo'), { duty: 'DESTRUCTION' })
  const done = records.filter(({ outcome }) => outcome === 'DONE')
  const acts = new Set(done.map(({ act }) => act))
  for (const act of ['placed', 'reviewed', 'release-asked', 'kept', 'released']) expect(acts).toContain(`hold.${act}`)
  expect(done.find(({ act }) => act === 'hold.placed')).toMatchObject({ collectionCount: 2 })
})

it('keeps what was asked where a proceeding is about how a request was handled, by the number of the request', async () => {
  const officer = await as('officer')
  const asker = { email: 'asks@example.kr', phone: '010-0000-9999' }
  const { id, number, version } = await aRequest(officer, house.clock.now(), asker)
  const hold = await place({ caseNumbers: [number], kind: 'PROCEEDING', statute: null, reference: '지어낸 분쟁조정' })
  expect(hold).toMatchObject({ collections: 1, caseNumbers: [number] })
  await officer(WithdrawRightsRequestDocument, { input: { id, version, words: '철회합니다.' } })
  await house.clock.move({ days: 100 })
  const { retentionItems } = await (await as('cpo'))(RetentionItemsDocument, { filter: { state: 'HELD' } })
  expect(retentionItems.edges.map(({ node }) => [node.caseNumber, node.hold?.id])).toEqual([[number, hold.id]])
  const [own] = await house.sql<{ id: string }>(
    'postgres',
    'select collection_id as id from jikimi.rights_request where id = $1',
    [id],
  )
  expect(await destroy(house.database, [own!.id])).toEqual([])
  await house.sql(
    'postgres',
    `set session_replication_role = replica; delete from jikimi.hold_item where hold_id = '${hold.id}'`,
  )
  expect(await destroy(house.database, [own!.id])).toHaveLength(1)
  expect(await refusalOf(place({ caseNumbers: [number] }))).toBe('CASES_NOT_KNOWN')
})
