import {
  ColleaguesDocument,
  HandOverCaseDocument,
  InquiryCaseDocument,
  ReleaseCasesDocument,
  RenewReachDocument,
  RevealItemsDocument,
  type Send,
} from '@jikimi/client/staff'
import { randomUUID } from 'node:crypto'
import { aHouse, type House } from '../support/a-house.js'
import { accountId } from '../support/account-id.js'
import { allRecords } from '../support/all-records.js'
import { anAccount, type EnrolledPerson } from '../support/an-account.js'
import { attend } from '../support/attend.js'
import { designate } from '../support/designate.js'
import { refusalOf } from '../support/refusal-of.js'
import { revealInSql } from '../support/reveal-in-sql.js'
import { takeNewCase } from '../support/take-new-case.js'

let house: House
let substitute: EnrolledPerson
let untrained: EnrolledPerson
let sick: EnrolledPerson
let one: Send
let other: Send
let officer: Send

beforeAll(async () => {
  house = await aHouse()
  sick = await anAccount(house, 'sick', ['HANDLER'])
  substitute = await anAccount(house, 'substitute', ['HANDLER'])
  untrained = await anAccount(house, 'untrained', ['HANDLER'])
  await attend(house, [sick.accountId, substitute.accountId])
  await designate(house, sick.accountId, 'CIVIL_COMPLAINT')
  await designate(house, sick.accountId, 'IR_MEETING')
  await designate(house, substitute.accountId, 'CIVIL_COMPLAINT')
  await designate(house, untrained.accountId, 'CIVIL_COMPLAINT')
  one = house.staff(await house.signIn(sick))
  other = house.staff(await house.signIn(substitute))
  officer = house.staff(await house.signIn('officer'))
})

afterAll(() => house.close())

const release = async (substituteId: string | undefined, of = sick.accountId) =>
  (await officer(ReleaseCasesDocument, { input: { accountId: of, substituteId: substituteId ?? null } })).releaseCases

const stateOf = async (id: string) =>
  (
    await house.sql<{ state: string; handler_id: string | null }>(
      'postgres',
      'select state, handler_id from jikimi.inquiry_case where id = $1',
      [id],
    )
  )[0]!

describe('a substitute who is named', () => {
  it('gets the cases of the purpose that they work on, the rest waits for whoever takes it', async () => {
    const complaint = await takeNewCase(house, one)
    const meeting = await takeNewCase(house, one, { purpose: 'IR_MEETING' })
    expect(await release(substitute.accountId)).toEqual({ count: 2, withSubstitute: 1 })
    expect(await stateOf(complaint.id)).toEqual({ state: 'TAKEN', handler_id: substitute.accountId })
    expect(await stateOf(meeting.id)).toEqual({ state: 'RECEIVED', handler_id: null })
    expect((await other(InquiryCaseDocument, { id: complaint.id })).inquiryCase).toMatchObject({
      isMine: true,
      reachUntil: null,
    })

    const auditor = house.staff(await house.signIn('auditor'))
    const released = await allRecords(auditor, { act: 'inquiry.released' })
    const given = await allRecords(auditor, { act: 'inquiry.substituted' })
    expect(released.map(({ purpose }) => purpose)).toContain('CIVIL_COMPLAINT')
    expect(given).toMatchObject([{ purpose: 'CIVIL_COMPLAINT', collectionCount: 1, outcome: 'DONE' }])
  })

  it('begins without reach, in the API and beside it, and opens their own', async () => {
    const cookie = await house.signIn(substitute)
    const { id: caseId } = await takeNewCase(house, one)
    await release(substitute.accountId)
    const reveal = () => other(RevealItemsDocument, { input: { caseId, items: ['EMAIL'], reason: 'ANSWERING' } })
    expect(await refusalOf(reveal())).toBe('REACH_OVER')
    expect(await revealInSql(house, cookie, caseId, substitute.accountId)).toBe('42501')
    await other(RenewReachDocument, { input: { caseId } })
    expect((await reveal()).revealItems.items).toHaveLength(1)
  })

  it.each([
    ['is on no training', () => untrained.accountId],
    ['works on other purposes only', () => accountId(house, 'ir-handler')],
    ['is no handler', () => accountId(house, 'auditor')],
  ])('gets nothing when they are somebody who %s: all of it waits', async (_who, whom) => {
    const { id } = await takeNewCase(house, one)
    expect(await release(await whom())).toEqual({ count: 1, withSubstitute: 0 })
    expect(await stateOf(id)).toEqual({ state: 'RECEIVED', handler_id: null })
  })

  it('is neither the officer, nor the handler themselves, nor somebody unknown', async () => {
    const { id } = await takeNewCase(house, one)
    expect(await refusalOf(release(await accountId(house, 'officer')))).toBe('ACCOUNT_OF_ONESELF')
    expect(await refusalOf(release(sick.accountId))).toBe('HAND_OVER_TO_NOBODY_WORKING')
    expect(await refusalOf(release(randomUUID()))).toBe('NOT_FOUND')
    expect(await refusalOf(release('no id'))).toBe('NOT_FOUND')
    expect(await stateOf(id)).toEqual({ state: 'TAKEN', handler_id: sick.accountId })
  })
})

describe('a note at handover', () => {
  const handOver = (caseId: string, version: number, note: string) =>
    one(HandOverCaseDocument, { input: { caseId, version, accountId: substitute.accountId, note } })
  const notesOf = async (id: string) =>
    (await other(InquiryCaseDocument, { id })).inquiryCase.messages.filter(({ direction }) => direction === 'HANDOVER')

  it('goes with the case, sealed, and is read by who got it within their reach', async () => {
    const { colleagues } = await one(ColleaguesDocument, { purpose: 'CIVIL_COMPLAINT' })
    expect(colleagues.map(({ id }) => id)).toContain(substitute.accountId)
    const { id: caseId, version } = await takeNewCase(house, one)
    await handOver(caseId, version, ' 지어낸 인계 메모 ')
    const [note, ...more] = await notesOf(caseId)
    expect(more).toEqual([])
    expect(note).toMatchObject({ length: 9, deliveryState: null })
    const [row] = await house.sql<{ sealed: Buffer }>(
      'postgres',
      `select sealed from jikimi.case_message where id = $1`,
      [note!.id],
    )
    expect(row!.sealed.includes('인계')).toBe(false)

    const reveal = (who: Send) =>
      who(RevealItemsDocument, { input: { caseId, items: [], messageIds: [note!.id], reason: 'ANSWERING' } })
    expect(await refusalOf(reveal(one))).toBe('CASE_TAKEN_BY_SOMEBODY_ELSE')
    expect(await refusalOf(reveal(other))).toBe('REACH_OVER')
    await other(RenewReachDocument, { input: { caseId } })
    expect((await reveal(other)).revealItems.messages).toEqual([{ id: note!.id, body: '지어낸 인계 메모' }])
  })

  it('holds no identification number, is at most 2,000 characters, and is none when it is empty', async () => {
    const { id: caseId, version } = await takeNewCase(house, one)
    expect(await refusalOf(handOver(caseId, version, '가'.repeat(2001)))).toBe('TEXT_NOT_VALID')
    expect(await refusalOf(handOver(caseId, version, 'a\u0007'))).toBe('TEXT_NOT_VALID')
    await handOver(caseId, version, '주민등록번호 900101-1234568')
    const [note] = await notesOf(caseId)
    await other(RenewReachDocument, { input: { caseId } })
    const { revealItems } = await other(RevealItemsDocument, {
      input: { caseId, items: [], messageIds: [note!.id], reason: 'ANSWERING' },
    })
    expect(revealItems.messages[0]!.body).not.toContain('1234568')
    const empty = await takeNewCase(house, one)
    await handOver(empty.id, empty.version, ' \n ')
    expect(await notesOf(empty.id)).toEqual([])
  })
})
