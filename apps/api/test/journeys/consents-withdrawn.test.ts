import { WithdrawOwnConsentDocument } from '@jikimi/client/public'
import { ConsentAsOfDocument, type Send } from '@jikimi/client/staff'
import { dayInSeoul } from '@jikimi/policy'
import { aHouse, type House } from '../support/a-house.js'
import { sendInquiry } from '../support/an-inquiry.js'
import { casesOf } from '../support/cases-of.js'
import { type OwnLinks, ownLinks } from '../support/own-links.js'
import { refusalOf } from '../support/refusal-of.js'

let house: House
let links: OwnLinks
let handler: Send

beforeAll(async () => {
  house = await aHouse({ isQuiet: true })
  links = await ownLinks(house)
  handler = house.staff(await house.signIn('handler'))
})
afterAll(async () => {
  await links?.close()
  await house?.close()
})

const withdraw = (visit: string, id: string) => house.own(visit)(WithdrawOwnConsentDocument, { id })
const heldIn = async (visit: string, number: string) =>
  (await links.page(visit)).held.find(({ caseNumber }) => caseNumber === number)!
const seenBy = async (number: string) => (await casesOf(handler)).some((one) => one.number === number)

it('a consent is withdrawn by the person at once: out of use, due today, and on record', async () => {
  const { case: own } = await sendInquiry(house.site(), { email: 'one@example.kr', name: '김하나' })
  const visit = await links.visit('one@example.kr')
  const before = await heldIn(visit, own.number)
  expect(before.consent).toMatchObject({ canWithdraw: true, events: [{ kind: 'GIVEN', policyVersion: '1.0' }] })
  expect(await seenBy(own.number)).toBe(true)
  expect((await withdraw(visit, before.id)).withdrawOwnConsent).toBe(true)
  const after = await heldIn(visit, own.number)
  expect(after).toMatchObject({ isRestricted: true, isDueByRequest: true, dueOn: dayInSeoul(house.clock.now()) })
  expect(after.consent).toMatchObject({ canWithdraw: false, events: [{ kind: 'GIVEN' }, { kind: 'WITHDRAWN' }] })
  expect(await seenBy(own.number)).toBe(false)
  expect(await refusalOf(withdraw(visit, before.id))).toBe('CONSENT_NOT_WITHDRAWABLE')
  const records = await house.sql('postgres', "select 1 from jikimi.access_record where act = 'consent.withdrawn'")
  expect(records).toHaveLength(1)
})

it('of two at once one withdraws, and there is one end of it', async () => {
  const { case: own } = await sendInquiry(house.site(), { email: 'two@example.kr', name: '이두리' })
  const visit = await links.visit('two@example.kr')
  const { id } = await heldIn(visit, own.number)
  const both = await Promise.allSettled([withdraw(visit, id), withdraw(visit, id)])
  expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  expect((await heldIn(visit, own.number)).consent!.events.map(({ kind }) => kind)).toEqual(['GIVEN', 'WITHDRAWN'])
})

it('nobody withdraws for somebody else: not what is not theirs, and not where several share the address', async () => {
  const { case: other } = await sendInquiry(house.site(), { email: 'three@example.kr', name: '박세나' })
  const { id } = await heldIn(await links.visit('three@example.kr'), other.number)
  const one = await links.visit('one@example.kr')
  expect(await refusalOf(withdraw(one, id))).toBe('NOT_FOUND')
  expect(await refusalOf(withdraw(one, 'none'))).toBe('NOT_FOUND')
  const { case: shared } = await sendInquiry(house.site(), { email: 'three@example.kr', name: '최네모' })
  const together = await links.visit('three@example.kr')
  const held = await heldIn(together, shared.number)
  expect(held.consent!.canWithdraw).toBe(false)
  expect(await refusalOf(withdraw(together, held.id))).toBe('CONSENT_NOT_WITHDRAWABLE')
})

it('which consent covered a record is told to who reads records, within their reach, and to nobody else', async () => {
  const { case: own } = await sendInquiry(house.site(), { email: 'four@example.kr', name: '한나라' })
  const at = house.clock.now().toISOString()
  await house.sequence()
  const [{ pseudonym }] = (await house.sql<{ pseudonym: string }>(
    'postgres',
    `select l.pseudonym from jikimi.collection l join jikimi.inquiry_case c on c.collection_id = l.id where c.number = '${own.number}'`,
  )) as [{ pseudonym: string }]
  const ask = (by: Send) => by(ConsentAsOfDocument, { collections: [pseudonym, 'none'], at })
  const cpo = house.staff(await house.signIn('cpo'))
  expect((await ask(cpo)).consentAsOf).toMatchObject([{ collection: pseudonym, isCovered: true, kind: 'GIVEN' }])
  expect((await ask(cpo)).consentAsOf[0]!.text).toContain('개인정보')
  expect(await refusalOf(ask(handler))).toBe('NOT_ALLOWED')
  const auditor = house.staff(await house.signIn('auditor'))
  const within = (await ask(auditor)).consentAsOf.length
  await house.sql('postgres', 'update jikimi.audit_scope set ended_at = jikimi.now(), ended_by = granted_by')
  expect([within, (await ask(auditor)).consentAsOf.length, (await ask(auditor)).consentAsOf.length]).toEqual([1, 0, 0])
})
