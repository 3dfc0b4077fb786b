import {
  AnswerCaseDocument,
  AnswerTemplatesDocument,
  CloseCaseDocument,
  FindCasesByContactDocument,
  InquiryCaseDocument,
  InquiryCasesDocument,
  RevealItemsDocument,
  type Send,
  TakeCaseDocument,
} from '@jikimi/client/staff'
import { getNamedType, isObjectType } from 'graphql'
import { randomUUID } from 'node:crypto'
import { buildStaffSchema } from '../../src/main/schemas.js'
import { aHouse, type House } from '../support/a-house.js'
import { sendInquiry } from '../support/an-inquiry.js'
import { inSession, tokenIn } from '../support/in-session.js'
import { refusalOf } from '../support/refusal-of.js'

let house: House
let cookie: string
let handler: Send
/** A case of `IR_MEETING`, for which this handler has no designation. */
let foreign: { id: string; version: number }

beforeAll(async () => {
  house = await aHouse()
  await sendInquiry(house.site(), { email: 'own@example.kr' })
  await sendInquiry(house.site(), { purpose: 'IR_MEETING', email: 'foreign@example.kr', phone: '010-0000-0099' })
  cookie = await house.signIn('handler')
  handler = house.staff(cookie)
  const [row] = await house.sql<{ id: string; version: number }>(
    'postgres',
    `select id, version from jikimi.inquiry_case where purpose = 'IR_MEETING'`,
  )
  foreign = row!
})

afterAll(() => house.close())

const ask = (purpose: string, email: string) => handler(FindCasesByContactDocument, { input: { purpose, email } })

describe('a case of a purpose without designation is not there', () => {
  it('in the list of that purpose, which reads like a purpose that does not exist', async () => {
    expect(await refusalOf(handler(InquiryCasesDocument, { purpose: 'IR_MEETING' }))).toBe('NOT_FOUND')
    expect(await refusalOf(handler(InquiryCasesDocument, { purpose: 'NO_SUCH_PURPOSE' }))).toBe('NOT_FOUND')
  })

  it('by its id, which reads like an id that does not exist', async () => {
    expect(await refusalOf(handler(InquiryCaseDocument, { id: foreign.id }))).toBe('NOT_FOUND')
    expect(await refusalOf(handler(InquiryCaseDocument, { id: randomUUID() }))).toBe('NOT_FOUND')
    expect(await refusalOf(handler(InquiryCaseDocument, { id: 'no id at all' }))).toBe('NOT_FOUND')
  })

  it('by look-up, neither under its own purpose nor under the designated one', async () => {
    expect(await refusalOf(ask('IR_MEETING', 'foreign@example.kr'))).toBe('NOT_FOUND')
    expect((await ask('CIVIL_COMPLAINT', 'foreign@example.kr')).findCasesByContact).toEqual([])
    expect((await ask('CIVIL_COMPLAINT', 'own@example.kr')).findCasesByContact).toHaveLength(1)
  })

  it('for its templates, and for every act', async () => {
    const { id: caseId, version } = foreign
    expect(await refusalOf(handler(AnswerTemplatesDocument, { caseId }))).toBe('NOT_FOUND')
    expect(await refusalOf(handler(TakeCaseDocument, { input: { caseId, version } }))).toBe('NOT_FOUND')
    expect(
      await refusalOf(handler(RevealItemsDocument, { input: { caseId, items: ['EMAIL'], reason: 'ANSWERING' } })),
    ).toBe('NOT_FOUND')
    const answer = { caseId, version, body: '답변입니다.', idempotencyKey: randomUUID() }
    expect(await refusalOf(handler(AnswerCaseDocument, { input: answer }))).toBe('NOT_FOUND')
    expect(await refusalOf(handler(CloseCaseDocument, { input: { caseId, version, reason: 'SPAM' } }))).toBe(
      'NOT_FOUND',
    )
  })

  it('by any relation: only root fields lead to a case', () => {
    const leading = Object.values(buildStaffSchema().getTypeMap()).flatMap((type) =>
      isObjectType(type)
        ? Object.values(type.getFields()).flatMap((field) =>
            getNamedType(field.type).name === 'InquiryCase' ? [`${type.name}.${field.name}`] : [],
          )
        : [],
    )
    expect(leading.toSorted()).toEqual([
      'InquiryCaseEdge.node',
      'Mutation.answerCase',
      'Mutation.closeCase',
      'Mutation.findCasesByContact',
      'Mutation.handOverCase',
      'Mutation.noteBounce',
      'Mutation.renewReach',
      'Mutation.reopenCase',
      'Mutation.sendAgain',
      'Mutation.takeCase',
      'Query.inquiryCase',
    ])
  })

  it('in SQL as the role of the API with this very session', async () => {
    await inSession(house.urls.jikimi_app, tokenIn(cookie), async (client) => {
      for (const table of ['inquiry_case', 'collection', 'consent_record', 'lookup_token']) {
        const { rows } = await client.query<{ purpose: string }>(`select distinct purpose from jikimi.${table}`)
        expect(rows).toEqual([{ purpose: 'CIVIL_COMPLAINT' }])
      }
      const { rowCount } = await client.query(`update jikimi.inquiry_case set state = 'TAKEN' where id = $1`, [
        foreign.id,
      ])
      expect(rowCount).toBe(0)
    })
  })
})
