import {
  AlikeCasesDocument,
  AnswerDraftDocument,
  AnswerTemplatesDocument,
  CaseCountsDocument,
  CloseCaseDocument,
  EndTemplateDocument,
  HandOverCaseDocument,
  SaveDraftDocument,
  SaveTemplateDocument,
  type Send,
} from '@jikimi/client/staff'
import { aHouse, type House } from '../support/a-house.js'
import { accountId } from '../support/account-id.js'
import { anAccount, type EnrolledPerson } from '../support/an-account.js'
import { attend } from '../support/attend.js'
import { designate } from '../support/designate.js'
import { refusalOf } from '../support/refusal-of.js'
import { findNewCase, takeNewCase } from '../support/take-new-case.js'

const OPENED = ['answer_template', 'case_draft', 'collection', 'inquiry_case', 'lookup_token']

let house: House
let handler: Send
let meetings: Send
let other: Send
let officer: Send
let colleague: EnrolledPerson

/** Here every row rule of these tables says yes, and the desk's triggers sleep: what is still kept apart, the API keeps. */
beforeAll(async () => {
  house = await aHouse({ isQuiet: true })
  for (const table of OPENED)
    await house.sql('postgres', `create policy opened on jikimi.${table} to jikimi_app using (true) with check (true)`)
  for (const trigger of ['inquiry_case_ends_drafts', 'inquiry_case_duplicates'])
    await house.sql('postgres', `alter table jikimi.inquiry_case disable trigger ${trigger}`)
  colleague = await anAccount(house, 'colleague', ['HANDLER'])
  await attend(house, colleague.accountId)
  await designate(house, colleague.accountId, 'CIVIL_COMPLAINT')
  other = house.staff(await house.signIn(colleague))
  handler = house.staff(await house.signIn('handler'))
  meetings = house.staff(await house.signIn('ir-handler'))
  officer = house.staff(await house.signIn('officer'))
})

afterAll(() => house.close())

const draftOf = async (caseId: string, who: Send) => (await who(AnswerDraftDocument, { caseId })).answerDraft
const save = (caseId: string, who = handler) => who(SaveDraftDocument, { input: { caseId, body: '지어낸 초안' } })
const restrict = (id: string) =>
  house.sql(
    'postgres',
    `insert into jikimi.restriction (id, collection_id, began_at)
     select gen_random_uuid(), collection_id, jikimi.now() from jikimi.inquiry_case where id = $1`,
    [id],
  )

describe('the API alone, with the row rules of the desk opened', () => {
  it('shows a draft to nobody but its author, and to them only while they hold the case', async () => {
    const { id: caseId, version } = await takeNewCase(house, handler)
    await save(caseId)
    expect(await draftOf(caseId, other)).toBeNull()
    expect(await refusalOf(draftOf(caseId, meetings))).toBe('NOT_FOUND')
    expect(await refusalOf(save(caseId, other))).toBe('CASE_TAKEN_BY_SOMEBODY_ELSE')
    const input = { caseId, version, accountId: colleague.accountId }
    await handler(HandOverCaseDocument, { input })
    expect(await house.sql('postgres', 'select 1 from jikimi.case_draft where case_id = $1', [caseId])).toHaveLength(1)
    expect(await draftOf(caseId, handler)).toBeNull()
    expect(await draftOf(caseId, other)).toBeNull()
  })

  it('leaves a restricted collection out of drafts, counts, and what is alike', async () => {
    const contact = { email: 'walled@example.kr', phone: '010-0000-0201' }
    const kept = await takeNewCase(house, handler, contact)
    const hidden = await takeNewCase(house, handler, contact)
    await save(hidden.id)
    const mine = async () => (await handler(CaseCountsDocument)).caseCounts[0]!.mine
    const before = await mine()
    expect((await handler(AlikeCasesDocument, { id: kept.id })).inquiryCase.alike).toHaveLength(1)
    await restrict(hidden.id)
    expect(await mine()).toBe(before - 1)
    expect((await handler(AlikeCasesDocument, { id: kept.id })).inquiryCase.alike).toEqual([])
    expect(await refusalOf(draftOf(hidden.id, handler))).toBe('NOT_FOUND')
    const input = { caseId: kept.id, version: kept.version, reason: 'DUPLICATE' as const, duplicateOfId: hidden.id }
    expect(await refusalOf(handler(CloseCaseDocument, { input }))).toBe('DUPLICATE_NOT_VALID')
  })

  it('keeps purposes apart: counts, alike cases, duplicates', async () => {
    const contact = { email: 'apart@example.kr', phone: '010-0000-0202' }
    const complaint = await takeNewCase(house, handler, contact)
    const meeting = await findNewCase(house, meetings, { ...contact, purpose: 'IR_MEETING' })
    expect((await handler(AlikeCasesDocument, { id: complaint.id })).inquiryCase.alike).toEqual([])
    expect((await handler(CaseCountsDocument)).caseCounts.map(({ purpose }) => purpose)).toEqual(['CIVIL_COMPLAINT'])
    const { id: caseId, version } = complaint
    const input = { caseId, version, reason: 'DUPLICATE' as const, duplicateOfId: meeting.id }
    expect(await refusalOf(handler(CloseCaseDocument, { input }))).toBe('DUPLICATE_NOT_VALID')
  })

  it('makes no circle of duplicates', async () => {
    const [one, two] = [await takeNewCase(house, handler), await takeNewCase(house, handler)]
    const close = (from: typeof one, to: typeof one) =>
      handler(CloseCaseDocument, {
        input: { caseId: from.id, version: from.version, reason: 'DUPLICATE', duplicateOfId: to.id },
      })
    await close(one, two)
    expect(await refusalOf(close(two, one))).toBe('DUPLICATE_NOT_VALID')
  })

  it('offers no template that has ended, nor one of another purpose', async () => {
    const words = { titleKo: '제목', titleEn: 'Title', bodyKo: '글', bodyEn: 'Words' }
    const save = async (code: string, purpose: string | null = null) =>
      (await officer(SaveTemplateDocument, { input: { ...words, code, purpose } })).saveTemplate
    const { id } = await save('IS_OVER')
    await officer(EndTemplateDocument, { input: { id, version: 1 } })
    await save('OF_MEETINGS', 'IR_MEETING')
    const { id: caseId } = await takeNewCase(house, handler)
    const { answerTemplates } = await handler(AnswerTemplatesDocument, { caseId })
    const codes = answerTemplates.map(({ code }) => code)
    expect(codes).toEqual(expect.arrayContaining(['RESULT']))
    expect(codes.filter((code) => code === 'IS_OVER' || code === 'OF_MEETINGS')).toEqual([])
  })

  it('takes drafts and what is alike away from whose attendance lapsed', async () => {
    const contact = { email: 'late@example.kr', phone: '010-0000-0203' }
    const { id } = await takeNewCase(house, handler, contact)
    await findNewCase(house, handler, contact)
    await save(id)
    expect((await handler(AlikeCasesDocument, { id })).inquiryCase.alike).toHaveLength(1)
    await house.sql(
      'postgres',
      'update jikimi.attendance set voided_at = jikimi.now(), voided_by = $2 where account_id = $1',
      [await accountId(house, 'handler'), await accountId(house, 'officer')],
    )
    expect(await refusalOf(draftOf(id, handler))).toBe('ATTENDANCE_LAPSED')
    expect(await refusalOf(save(id))).toBe('ATTENDANCE_LAPSED')
    expect((await handler(AlikeCasesDocument, { id })).inquiryCase.alike).toEqual([])
  })
})
