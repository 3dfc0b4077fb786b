import {
  ColleaguesDocument,
  HandOverCaseDocument,
  InquiryCaseDocument,
  InquiryCasesDocument,
  ReleaseCasesDocument,
  RenewReachDocument,
  RevealItemsDocument,
  type Send,
  TakeCaseDocument,
} from '@jikimi/client/staff'
import { randomUUID } from 'node:crypto'
import { aHouse, type House } from '../support/a-house.js'
import { accountId } from '../support/account-id.js'
import { allRecords } from '../support/all-records.js'
import { sendInquiry } from '../support/an-inquiry.js'
import { anAccount, type EnrolledPerson } from '../support/an-account.js'
import { attend } from '../support/attend.js'
import { casesOf } from '../support/cases-of.js'
import { designate } from '../support/designate.js'
import { refusalOf } from '../support/refusal-of.js'
import { revealInSql } from '../support/reveal-in-sql.js'

let house: House
let substitute: EnrolledPerson

beforeAll(async () => {
  house = await aHouse()
  substitute = await anAccount(house, 'substitute', ['HANDLER'])
  await attend(house, substitute.accountId)
})

afterAll(() => house.close())

async function taken(handler: Send) {
  const { case: own } = await sendInquiry(house.site())
  const { id: caseId, version } = (await casesOf(handler)).find(({ number }) => number === own.number)!
  const { takeCase } = await handler(TakeCaseDocument, { input: { caseId, version } })
  return { caseId, version: takeCase.version }
}

const reveal = (handler: Send, caseId: string) =>
  handler(RevealItemsDocument, { input: { caseId, items: ['EMAIL'], reason: 'ANSWERING' } })

describe('the substitute of a sick handler', () => {
  it('works within minutes, in a session that was open before: designated, approved, cases given back', async () => {
    const sick = house.staff(await house.signIn('handler'))
    const { caseId } = await taken(sick)
    const began = house.clock.now().getTime()
    const cookie = await house.signIn(substitute)
    const handler = house.staff(cookie)
    expect(await refusalOf(handler(InquiryCasesDocument, { purpose: 'CIVIL_COMPLAINT' }))).toBe('NOT_FOUND')

    await designate(house, substitute.accountId, 'CIVIL_COMPLAINT')
    const [found] = await casesOf(handler)
    const input = { caseId, version: found!.version }
    expect(await refusalOf(handler(TakeCaseDocument, { input }))).toBe('CASE_TAKEN_BY_SOMEBODY_ELSE')

    const officer = house.staff(await house.signIn('officer'))
    const { releaseCases } = await officer(ReleaseCasesDocument, {
      input: { accountId: await accountId(house, 'handler') },
    })
    expect(releaseCases.count).toBe(1)
    expect(await refusalOf(reveal(sick, caseId))).toBe('CASE_NOT_TAKEN')
    const { takeCase } = await handler(TakeCaseDocument, { input: { caseId, version: input.version + 1 } })
    expect(takeCase).toMatchObject({ isMine: true, state: 'TAKEN' })
    await reveal(handler, caseId)
    expect(house.clock.now().getTime() - began).toBeLessThan(5 * 60_000)

    const records = await allRecords(house.staff(await house.signIn('auditor')), { act: 'inquiry.released' })
    expect(records).toMatchObject([{ purpose: 'CIVIL_COMPLAINT', collectionCount: 1, outcome: 'DONE' }])
  })

  it('gets no cases by an officer of their own, of nobody, or by a handler', async () => {
    const officer = house.staff(await house.signIn('officer'))
    const handler = house.staff(await house.signIn('handler'))
    const release = (who: Send, id: string) => refusalOf(who(ReleaseCasesDocument, { input: { accountId: id } }))
    expect(await release(officer, randomUUID())).toBe('NOT_FOUND')
    expect(await release(officer, await accountId(house, 'officer'))).toBe('ACCOUNT_OF_ONESELF')
    expect(await release(handler, substitute.accountId)).toBe('NOT_ALLOWED')
  })
})

describe('a colleague', () => {
  it('gets a case that is handed over, and its reach only by renewing it; who had it loses theirs at once', async () => {
    const cookie = await house.signIn('handler')
    const one = house.staff(cookie)
    const other = house.staff(await house.signIn(substitute))
    const { caseId, version } = await taken(one)
    const { colleagues } = await one(ColleaguesDocument, { purpose: 'CIVIL_COMPLAINT' })
    expect(colleagues.map(({ id }) => id)).toEqual([substitute.accountId])

    const { handOverCase } = await one(HandOverCaseDocument, {
      input: { caseId, version, accountId: substitute.accountId },
    })
    expect(handOverCase).toMatchObject({ isMine: false, state: 'TAKEN', reachUntil: null })
    expect(await refusalOf(reveal(one, caseId))).toBe('CASE_TAKEN_BY_SOMEBODY_ELSE')
    expect(await revealInSql(house, cookie, caseId, await accountId(house, 'handler'))).toBe('42501')
    expect(await refusalOf(reveal(other, caseId))).toBe('REACH_OVER')
    await other(RenewReachDocument, { input: { caseId } })
    await reveal(other, caseId)

    // Handed back: the reach of the first time is not the reach of the second
    const back = { caseId, version: handOverCase.version, accountId: await accountId(house, 'handler') }
    await other(HandOverCaseDocument, { input: back })
    expect(await refusalOf(reveal(one, caseId))).toBe('REACH_OVER')
    expect(await revealInSql(house, cookie, caseId, await accountId(house, 'handler'))).toBe('42501')
  })

  it('has to work on the purpose: nobody else is handed a case, whoever they are', async () => {
    const one = house.staff(await house.signIn('handler'))
    const { caseId, version } = await taken(one)
    const untrained = await anAccount(house, 'untrained', ['HANDLER'])
    await designate(house, untrained.accountId, 'CIVIL_COMPLAINT')
    const handOver = (id: string) => refusalOf(one(HandOverCaseDocument, { input: { caseId, version, accountId: id } }))
    for (const id of [
      untrained.accountId,
      await accountId(house, 'ir-handler'),
      await accountId(house, 'officer'),
      await accountId(house, 'handler'),
      randomUUID(),
      'no id at all',
    ])
      expect(await handOver(id)).toBe('HAND_OVER_TO_NOBODY_WORKING')
    expect(await refusalOf(one(ColleaguesDocument, { purpose: 'IR_MEETING' }))).toBe('NOT_FOUND')
    expect((await one(InquiryCaseDocument, { id: caseId })).inquiryCase.isMine).toBe(true)
  })

  it('gets cases from who may do nothing else with them, because attendance lapsed', async () => {
    const one = house.staff(await house.signIn('handler'))
    const { caseId, version } = await taken(one)
    await house.sql(
      'postgres',
      `update jikimi.attendance set voided_at = jikimi.now(), voided_by = $2 where account_id = $1`,
      [await accountId(house, 'handler'), await accountId(house, 'officer')],
    )
    expect(await refusalOf(reveal(one, caseId))).toBe('ATTENDANCE_LAPSED')
    const { handOverCase } = await one(HandOverCaseDocument, {
      input: { caseId, version, accountId: substitute.accountId },
    })
    expect(handOverCase.isMine).toBe(false)
  })
})
