import {
  AnswerCaseDocument,
  AnswerDraftDocument,
  CloseCaseDocument,
  DiscardDraftDocument,
  HandOverCaseDocument,
  ReleaseCasesDocument,
  SaveDraftDocument,
  TakeCaseDocument,
  type Send,
} from '@jikimi/client/staff'
import { randomUUID } from 'node:crypto'
import { aHouse, type House } from '../support/a-house.js'
import { accountId } from '../support/account-id.js'
import { anAccount, type EnrolledPerson } from '../support/an-account.js'
import { attend } from '../support/attend.js'
import { casesOf } from '../support/cases-of.js'
import { designate } from '../support/designate.js'
import { refusalOf } from '../support/refusal-of.js'
import { takeNewCase } from '../support/take-new-case.js'

const WORDS = '아직 끝나지 않은 지어낸 답변 QXZWVJ'

let house: House
let handler: Send
let colleague: EnrolledPerson
let other: Send

beforeAll(async () => {
  house = await aHouse()
  colleague = await anAccount(house, 'colleague', ['HANDLER'])
  await attend(house, colleague.accountId)
  await designate(house, colleague.accountId, 'CIVIL_COMPLAINT')
  handler = house.staff(await house.signIn('handler'))
  other = house.staff(await house.signIn(colleague))
})

afterAll(() => house.close())

const save = (caseId: string, body = WORDS, who = handler) =>
  who(SaveDraftDocument, { input: { caseId, body, template: 'RESULT' } })
const draftOf = async (caseId: string, who = handler) => (await who(AnswerDraftDocument, { caseId })).answerDraft
const rows = (caseId: string) => house.sql('postgres', 'select 1 from jikimi.case_draft where case_id = $1', [caseId])

async function drafted() {
  const taken = await takeNewCase(house, handler)
  await save(taken.id)
  expect(await rows(taken.id)).toHaveLength(1)
  return taken
}

describe('a draft', () => {
  it('is there again for who wrote it, the last one only, and that it was opened is on record', async () => {
    const { id, number } = await drafted()
    await save(id, `${WORDS}, 둘째`)
    expect(await draftOf(id)).toMatchObject({ body: `${WORDS}, 둘째`, template: 'RESULT' })
    expect(await rows(id)).toHaveLength(1)
    const records = await house.sql<{ act: string }>(
      'postgres',
      `select act from jikimi.access_record where case_number = $1 and act like 'draft.%' order by at, id`,
      [number],
    )
    expect(records.map(({ act }) => act)).toEqual(['draft.saved', 'draft.saved', 'draft.opened'])
  })

  it('lies nowhere in the database in clear, in no table at all', async () => {
    await drafted()
    const found = await house.sql<{ table: string; count: number }>(
      'postgres',
      `select c.relname as table, (xpath('/row/n/text()', query_to_xml(format(
         'select count(*) as n from %s t where t::text like %L or t::text like %L', c.oid::regclass, '%QXZWVJ%',
         '%' || encode(convert_to('QXZWVJ', 'UTF8'), 'hex') || '%'), false, true, '')))[1]::text::int as count
       from pg_class c where c.relkind in ('r', 'p') and c.relnamespace in ('jikimi'::regnamespace, 'jikimi_jobs'::regnamespace)`,
    )
    expect(found.length).toBeGreaterThan(30)
    expect(found.filter(({ count }) => count > 0)).toEqual([])
    // The search finds what is there in clear
    const [seen] = await house.sql<{ count: number }>(
      'postgres',
      `select count(*)::int as count from jikimi.case_draft t where t::text like '%RESULT%'`,
    )
    expect(seen!.count).toBeGreaterThan(0)
  })

  it('is nobody else’s: a colleague of the purpose finds none, and keeps none of a case that another holds', async () => {
    const { id } = await drafted()
    expect(await draftOf(id, other)).toBeNull()
    expect(await refusalOf(save(id, WORDS, other))).toBe('CASE_TAKEN_BY_SOMEBODY_ELSE')
    expect(await refusalOf(other(DiscardDraftDocument, { input: { caseId: id } }))).toBe('CASE_TAKEN_BY_SOMEBODY_ELSE')
    const meetings = house.staff(await house.signIn('ir-handler'))
    expect(await refusalOf(draftOf(id, meetings))).toBe('NOT_FOUND')
    expect(await refusalOf(save(id, WORDS, meetings))).toBe('NOT_FOUND')
    expect(await draftOf(id)).toMatchObject({ body: WORDS })
  })

  it('goes when it is thrown away, and once only', async () => {
    const { id } = await drafted()
    const discard = async () => (await handler(DiscardDraftDocument, { input: { caseId: id } })).discardDraft
    expect([await discard(), await discard()]).toEqual([true, false])
    expect(await draftOf(id)).toBeNull()
  })

  it.each([
    ['nothing', '  ', 'ANSWER_EMPTY'],
    ['too much', '가'.repeat(10_001), 'ANSWER_TOO_LONG'],
    ['a resident number', '900101-1234568', 'FORBIDDEN_IDENTIFIER_IN_ANSWER'],
    ['what can not be kept', 'a\u0007', 'TEXT_NOT_VALID'],
  ])('can not be %s', async (_what, body, code) => {
    const { id } = await takeNewCase(house, handler)
    expect(await refusalOf(save(id, body))).toBe(code)
    expect(await rows(id)).toHaveLength(0)
  })
})

describe('a draft is gone', () => {
  it('with the answer, also with the second one', async () => {
    const { id: caseId, version } = await drafted()
    const answer = (seen: number) =>
      handler(AnswerCaseDocument, { input: { caseId, version: seen, body: '답변', idempotencyKey: randomUUID() } })
    const { answerCase } = await answer(version)
    expect(await rows(caseId)).toHaveLength(0)
    await save(caseId)
    await answer(answerCase.version)
    expect(await rows(caseId)).toHaveLength(0)
  })

  it('with the closing', async () => {
    const { id: caseId, version } = await drafted()
    await handler(CloseCaseDocument, { input: { caseId, version, reason: 'NO_ANSWER_NEEDED' } })
    expect(await rows(caseId)).toHaveLength(0)
    expect(await draftOf(caseId)).toBeNull()
  })

  it('with the handover, and does not come back with the case', async () => {
    const { id: caseId, version } = await drafted()
    const { handOverCase } = await handler(HandOverCaseDocument, {
      input: { caseId, version, accountId: colleague.accountId },
    })
    expect(await rows(caseId)).toHaveLength(0)
    expect(await draftOf(caseId, other)).toBeNull()
    const back = { caseId, version: handOverCase.version, accountId: await accountId(house, 'handler') }
    await other(HandOverCaseDocument, { input: back })
    expect(await draftOf(caseId)).toBeNull()
  })

  it('when a privacy officer gives the cases back', async () => {
    const { id: caseId } = await drafted()
    const officer = house.staff(await house.signIn('officer'))
    await officer(ReleaseCasesDocument, { input: { accountId: await accountId(house, 'handler') } })
    expect(await rows(caseId)).toHaveLength(0)
    const { version } = (await casesOf(other)).find(({ id }) => id === caseId)!
    await other(TakeCaseDocument, { input: { caseId, version } })
    expect(await draftOf(caseId, other)).toBeNull()
  })
})

it('is out of reach for whose attendance lapsed, and of a restricted collection, though the row is there', async () => {
  const { id: caseId } = await drafted()
  const restricted = `with the_case as (select collection_id from jikimi.inquiry_case where id = $1)
    insert into jikimi.restriction (id, collection_id, began_at) select gen_random_uuid(), collection_id, jikimi.now() from the_case`
  await house.sql('postgres', restricted, [caseId])
  expect(await refusalOf(draftOf(caseId))).toBe('NOT_FOUND')
  await house.sql('postgres', 'update jikimi.restriction set ended_at = jikimi.now()')
  expect(await draftOf(caseId)).toMatchObject({ body: WORDS })
  await house.sql(
    'postgres',
    'update jikimi.attendance set voided_at = jikimi.now(), voided_by = $2 where account_id = $1',
    [await accountId(house, 'handler'), await accountId(house, 'officer')],
  )
  expect(await refusalOf(draftOf(caseId))).toBe('ATTENDANCE_LAPSED')
  expect(await refusalOf(save(caseId))).toBe('ATTENDANCE_LAPSED')
  expect(await rows(caseId)).toHaveLength(1)
})
