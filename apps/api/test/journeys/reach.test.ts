import {
  AnswerCaseDocument,
  CloseCaseDocument,
  FindCasesByContactDocument,
  InquiryCaseDocument,
  InquiryCasesDocument,
  RenewReachDocument,
  RevealItemsDocument,
  type Send,
  TakeCaseDocument,
  ViewerDocument,
} from '@jikimi/client/staff'
import { addDays, dayInSeoul } from '@jikimi/policy'
import { randomUUID } from 'node:crypto'
import { aHouse, type House } from '../support/a-house.js'
import { accountId } from '../support/account-id.js'
import { sendInquiry } from '../support/an-inquiry.js'
import { anAccount } from '../support/an-account.js'
import { attend } from '../support/attend.js'
import { casesOf } from '../support/cases-of.js'
import { designate } from '../support/designate.js'
import { lateEvening } from '../support/late-evening.js'
import { refusalOf } from '../support/refusal-of.js'
import { revealInSql } from '../support/reveal-in-sql.js'
import { triedInSql } from '../support/tried-in-sql.js'

let house: House

beforeAll(async () => {
  house = await aHouse()
})

afterAll(() => house.close())

async function taken(handler: Send) {
  const { case: own } = await sendInquiry(house.site())
  const { id: caseId, version } = (await casesOf(handler)).find(({ number }) => number === own.number)!
  const { takeCase } = await handler(TakeCaseDocument, { input: { caseId, version } })
  return { caseId, ...takeCase }
}

const reveal = (handler: Send, caseId: string) =>
  handler(RevealItemsDocument, { input: { caseId, items: ['EMAIL'], reason: 'ANSWERING' } })

const minutesLeft = (until: unknown) => (Date.parse(String(until)) - house.clock.now().getTime()) / 60_000

describe('the reach of a case', () => {
  it('comes with taking it, lasts for half an hour, and is renewed by who holds it', async () => {
    const cookie = await house.signIn('handler')
    const handler = house.staff(cookie)
    const me = await accountId(house, 'handler')
    const { caseId, reachUntil } = await taken(handler)
    expect(minutesLeft(reachUntil)).toBeGreaterThan(29)
    expect(minutesLeft(reachUntil)).toBeLessThanOrEqual(30)
    await reveal(handler, caseId)
    expect(await revealInSql(house, cookie, caseId, me)).toBe(1)

    await house.clock.move({ minutes: 14 })
    await handler(ViewerDocument)
    await house.clock.move({ minutes: 14 })
    await reveal(handler, caseId)
    await house.clock.move({ minutes: 3 })
    expect(await refusalOf(reveal(handler, caseId))).toBe('REACH_OVER')
    expect(await revealInSql(house, cookie, caseId, me)).toBe('42501')
    expect((await handler(InquiryCaseDocument, { id: caseId })).inquiryCase.reachUntil).toBeNull()

    const { renewReach } = await handler(RenewReachDocument, { input: { caseId } })
    expect(minutesLeft(renewReach.reachUntil)).toBeGreaterThan(29)
    await reveal(handler, caseId)
  })

  it('ends with the case, though its minutes are not over', async () => {
    const cookie = await house.signIn('handler')
    const handler = house.staff(cookie)
    const { caseId, version } = await taken(handler)
    const { closeCase } = await handler(CloseCaseDocument, { input: { caseId, version, reason: 'SPAM' } })
    expect(closeCase.reachUntil).toBeNull()
    expect(await refusalOf(reveal(handler, caseId))).toBe('CASE_CLOSED')
    expect(await revealInSql(house, cookie, caseId, await accountId(house, 'handler'))).toBe('42501')
  })

  it('ends at once where a collection is restricted, which nobody then lists or opens', async () => {
    const cookie = await house.signIn('handler')
    const handler = house.staff(cookie)
    const { caseId } = await taken(handler)
    await house.sql(
      'postgres',
      `insert into jikimi.restriction (id, collection_id, began_at)
       select gen_random_uuid(), collection_id, jikimi.now() from jikimi.inquiry_case where id = $1`,
      [caseId],
    )
    expect(await refusalOf(reveal(handler, caseId))).toBe('NOT_FOUND')
    expect(await refusalOf(handler(InquiryCaseDocument, { id: caseId }))).toBe('NOT_FOUND')
    expect((await casesOf(handler)).map(({ id }) => id)).not.toContain(caseId)
    expect(await triedInSql(house, cookie, 'select 1 from jikimi.inquiry_case where id = $1', [caseId])).toBe(0)
    await house.sql('postgres', 'update jikimi.restriction set ended_at = jikimi.now()')
    await reveal(handler, caseId)
  })
})

describe('between two requests of one session', () => {
  it('attendance lapses at midnight: the second is refused in API and SQL, and nothing had to run', async () => {
    const person = await anAccount(house, 'trained-handler', ['HANDLER'])
    await attend(house, person.accountId, 365 - 20)
    await designate(house, person.accountId, 'CIVIL_COMPLAINT')
    const [row] = await house.sql<{ day: string }>(
      'postgres',
      'select jikimi.last_day_of_attendance($1)::text as day',
      [person.accountId],
    )
    await lateEvening(house, row!.day)
    const cookie = await house.signIn(person)
    const handler = house.staff(cookie)
    const { caseId, version } = await taken(handler)
    const { case: other } = await sendInquiry(house.site())
    await reveal(handler, caseId)
    expect(await revealInSql(house, cookie, caseId, person.accountId)).toBe(1)

    await house.clock.move({ minutes: 6 })
    expect(await refusalOf(reveal(handler, caseId))).toBe('ATTENDANCE_LAPSED')
    expect(await revealInSql(house, cookie, caseId, person.accountId)).toBe('42501')
    expect(await refusalOf(handler(RenewReachDocument, { input: { caseId } }))).toBe('ATTENDANCE_LAPSED')
    const answer = { caseId, version, body: '답변입니다.', idempotencyKey: randomUUID() }
    expect(await refusalOf(handler(AnswerCaseDocument, { input: answer }))).toBe('ATTENDANCE_LAPSED')
    expect(await refusalOf(handler(CloseCaseDocument, { input: { caseId, version, reason: 'SPAM' } }))).toBe(
      'ATTENDANCE_LAPSED',
    )
    const contact = { purpose: 'CIVIL_COMPLAINT', email: 'gildong@example.kr' }
    expect(await refusalOf(handler(FindCasesByContactDocument, { input: contact }))).toBe('ATTENDANCE_LAPSED')
    expect(await triedInSql(house, cookie, 'select 1 from jikimi.lookup_token')).toBe(0)

    const waiting = (await casesOf(handler)).find(({ number }) => number === other.number)!
    const take = { caseId: waiting.id, version: waiting.version }
    expect(await refusalOf(handler(TakeCaseDocument, { input: take }))).toBe('ATTENDANCE_LAPSED')
    const mine = await handler(InquiryCaseDocument, { id: caseId })
    expect(mine.inquiryCase.reachUntil).toBeNull()
    expect(mine.inquiryCase.items.find(({ code }) => code === 'NAME')!.masked).toBe('홍*동')
    expect((await handler(ViewerDocument)).viewer.purposes.map(({ isWorking }) => isWorking)).not.toContain(true)

    await attend(house, person.accountId)
    await reveal(handler, caseId)
  })

  it('a designation ends at midnight: the second finds nothing, in API and SQL', async () => {
    const person = await anAccount(house, 'month-handler', ['HANDLER'])
    await attend(house, person.accountId)
    await designate(house, person.accountId, 'CIVIL_COMPLAINT')
    await lateEvening(house, addDays(dayInSeoul(house.clock.now()), 30))
    const cookie = await house.signIn(person)
    const handler = house.staff(cookie)
    const { caseId } = await taken(handler)
    await reveal(handler, caseId)

    await house.clock.move({ minutes: 6 })
    expect(await refusalOf(reveal(handler, caseId))).toBe('NOT_FOUND')
    expect(await refusalOf(handler(InquiryCasesDocument, { purpose: 'CIVIL_COMPLAINT' }))).toBe('NOT_FOUND')
    expect(await revealInSql(house, cookie, caseId, person.accountId)).toBe(0)
    expect(await triedInSql(house, cookie, 'select 1 from jikimi.collection')).toBe(0)
  })
})
