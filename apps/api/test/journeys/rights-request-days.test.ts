import {
  ApproveDestructionDocument,
  DestructionRegisterDocument,
  NoteVerificationDocument,
  PrepareDestructionDocument,
  type RegisterRightsRequestInput,
  RetentionItemsDocument,
  RightsRequestCountsDocument,
  RightsRequestDocument,
  ShowCallBackNumberDocument,
  ShowRequestWordsDocument,
  WithdrawRightsRequestDocument,
} from '@jikimi/client/staff'
import { dayInSeoul } from '@jikimi/policy'
import { Pool } from 'pg'
import { workOnRequests } from '../../src/rooms/rights-requests/index.js'
import { aCertifier, type Certifier } from '../support/a-certifier.js'
import { aDestroyer, type Destroyer } from '../support/a-destroyer.js'
import { aHouse, type House } from '../support/a-house.js'
import { aRequest } from '../support/a-request.js'
import { allRecords } from '../support/all-records.js'
import { sendInquiry } from '../support/an-inquiry.js'
import { casesOf } from '../support/cases-of.js'
import { nextMorning } from '../support/next-morning.js'
import { refusalOf } from '../support/refusal-of.js'

let house: House
let workers: Pool
let destroyer: Destroyer
let certifier: Certifier

beforeAll(async () => {
  house = await aHouse({ isQuiet: true })
  workers = new Pool({ connectionString: house.urls.jikimi_worker, max: 2 })
  destroyer = await aDestroyer(house)
  certifier = await aCertifier(house)
  await nextMorning(house.clock)
})

afterAll(async () => {
  await workers.end()
  await destroyer.close()
  await certifier.close()
  await house.close()
})

const as = async (who: string) => house.staff(await house.signIn(who))
/** What a day brings, twice: the second time nothing more. */
async function work(): Promise<number> {
  const touched = await workOnRequests(workers, { now: house.clock.now(), limit: 1000 })
  expect(await workOnRequests(workers, { now: house.clock.now(), limit: 1000 })).toBe(0)
  return touched
}
const read = async (id: string) => (await (await as('officer'))(RightsRequestDocument, { id })).rightsRequest
let people = 0
async function asked(changed: Partial<RegisterRightsRequestInput> = {}) {
  people += 1
  const contact = { email: `person-${people}@example.kr`, phone: `010-0000-${String(1000 + people)}` }
  await sendInquiry(house.site(), { ...contact, name: '김보람' })
  return aRequest(await as('officer'), house.clock.now(), { ...contact, ...changed })
}
async function call(id: string) {
  const officer = await as('officer')
  const { version } = await read(id)
  const { showCallBackNumber: shown } = await officer(ShowCallBackNumberDocument, { input: { id, version } })
  await officer(NoteVerificationDocument, { input: { id, version: shown.version, rung: 'CALL_BACK', isPassed: true } })
}
async function withdraw(id: string) {
  const { version } = await read(id)
  await (
    await as('officer')
  )(WithdrawRightsRequestDocument, { input: { id, version, words: '전화로 철회하셨습니다.' } })
}
const isSeen = async (number: string) => (await casesOf(await as('handler'))).some((one) => one.number === number)

it('lapses after seven days without proof, on record, and what it restricted is there again', async () => {
  const { id, targets } = await asked()
  await house.clock.move({ days: 6, hours: 23 })
  await work()
  expect([(await read(id)).state, await isSeen(targets[0]!.caseNumber)]).toEqual(['RECEIVED', false])
  await house.clock.move({ hours: 1 })
  expect(await work()).toBe(1)
  expect(await read(id)).toMatchObject({
    state: 'LAPSED',
    isRestricting: false,
    nextStep: 'NONE',
    missingRungs: [['CALL_BACK', 'CONTACT_LINK']],
  })
  expect(await isSeen(targets[0]!.caseNumber)).toBe(true)
  const records = await allRecords(await as('cpo'), { act: 'rights-request.lapsed' })
  expect(records.map(({ caseId }) => caseId)).toEqual([id])
})

it('does not lapse once it is verified, warns five, two and one day ahead and once it is late', async () => {
  const { id, dueOn } = await asked()
  await call(id)
  const days = async () =>
    (await read(id)).events
      .filter(({ act }) => act === 'warn' || act === 'escalate')
      .map(({ act, days: left }) => [act, left])
  const leftDays = () => Math.round((Date.parse(dueOn) - Date.parse(dayInSeoul(house.clock.now()))) / 86_400_000)
  const until = async (left: number) => {
    await house.clock.move({ days: leftDays() - left })
    await work()
  }
  await until(6)
  expect(await days()).toEqual([])
  for (const left of [5, 4, 2, 1, 0]) await until(left)
  expect(await days()).toEqual([
    ['warn', 5],
    ['warn', 2],
    ['warn', 1],
  ])
  const counted = async () => (await (await as('cpo'))(RightsRequestCountsDocument)).rightsRequestCounts
  expect(await counted()).toMatchObject({ dueSoon: 1, dueVerySoon: 1, late: 0 })
  await until(-1)
  expect((await days()).at(-1)).toEqual(['escalate', -1])
  expect(await counted()).toMatchObject({ dueSoon: 0, late: 1 })
  expect(await read(id)).toMatchObject({ state: 'VERIFIED', isLate: true, daysLeft: -1, isRestricting: true })
  await withdraw(id)
})

it('is found by its contact in the next epoch too', async () => {
  const { id } = await asked({ kinds: ['ACCESS'] })
  const tokens = () =>
    house.sql(
      'postgres',
      'select t.epoch from jikimi.lookup_token t join jikimi.rights_request r on r.collection_id = t.collection_id where r.id = $1 order by 1',
      [id],
    )
  const before = await tokens()
  await house.turnEpoch()
  const after = await tokens()
  expect([before.length, after.length]).toEqual([2, 2])
  expect(after).not.toEqual(before)
  await withdraw(id)
})

it('keeps its own collection while it runs and for ninety days, then it goes as everything goes, with a certificate', async () => {
  const running = await asked({ kinds: ['ACCESS'] })
  const over = await asked()
  await call(running.id)
  await withdraw(over.id)
  const itemOf = async (number: string) => {
    const { retentionItems } = await (await as('officer'))(RetentionItemsDocument, { filter: { caseNumber: number } })
    return retentionItems.edges[0]?.node
  }
  expect(await itemOf(running.number)).toMatchObject({ purpose: 'RIGHTS_REQUEST', state: 'DEFERRED' })
  await house.clock.move({ days: 89 })
  expect((await itemOf(over.number))!.state).toBe('LIVING')
  await house.clock.move({ days: 1 })
  expect((await itemOf(over.number))!.state).toBe('DUE')
  const input = { dueUntil: dayInSeoul(house.clock.now()), purposes: ['RIGHTS_REQUEST'], reason: '처리가 끝난 요구' }
  const { prepareDestruction: prepared } = await (await as('officer'))(PrepareDestructionDocument, { input })
  const { id, version } = prepared
  await (
    await as('cpo')
  )(ApproveDestructionDocument, { input: { id, version } })
  expect(await destroyer.destroy()).toBeGreaterThan(0)
  expect(destroyer.faults).toEqual([])

  expect(await read(over.id)).toMatchObject({
    state: 'WITHDRAWN',
    isDestroyed: true,
    contact: null,
    targets: [{ isDestroyed: false }],
  })
  expect(await read(running.id)).toMatchObject({ state: 'VERIFIED', isDestroyed: false })
  const shown = (await as('officer'))(ShowRequestWordsDocument, { input: { id: over.id } })
  expect(await refusalOf(shown)).toBe('REQUEST_DESTROYED')
  const texts = await house.sql('postgres', 'select 1 from jikimi.request_text where request_id = $1', [over.id])
  expect(texts).toEqual([])
  const { destructionRegister } = await (
    await as('auditor')
  )(DestructionRegisterDocument, { filter: { caseNumber: over.number } })
  expect(destructionRegister.edges[0]!.node).toMatchObject({ caseNumber: over.number, purpose: 'RIGHTS_REQUEST' })
  await house.clock.move({ seconds: 30 })
  await house.turnEpoch()
  await house.clock.move({ hours: 2 })
  expect([await certifier.certify(), certifier.faults]).toEqual([1, []])
})

it('is gone as a whole three years after it was over, with all that happened to it, on record', async () => {
  const rows = async () =>
    (
      await house.sql<{ n: number }>(
        'postgres',
        `select count(*)::int as n from jikimi.rights_request where state = 'WITHDRAWN'`,
      )
    )[0]!.n
  const before = await rows()
  await house.clock.move({ days: 3 * 365 - 92 })
  await work()
  expect(await rows()).toBe(before)
  await house.clock.move({ days: 20 })
  await work()
  expect(await rows()).toBe(0)
  const left = await house.sql(
    'postgres',
    'select 1 from jikimi.request_event e where not exists (select 1 from jikimi.rights_request r where r.id = e.request_id)',
  )
  expect(left).toEqual([])
  const records = await allRecords(await as('cpo'), { act: 'rights-request.forgotten' })
  expect(records).toHaveLength(before + 1)
})
