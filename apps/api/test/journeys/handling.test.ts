import {
  AnswerCaseDocument,
  AnswerTemplatesDocument,
  CloseCaseDocument,
  InquiryCaseDocument,
  RevealItemsDocument,
  type Send,
  TakeCaseDocument,
} from '@jikimi/client/staff'
import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { aHouse, type House } from '../support/a-house.js'
import { sendInquiry } from '../support/an-inquiry.js'
import { casesOf } from '../support/cases-of.js'
import { refusalOf } from '../support/refusal-of.js'
import { until } from '../support/until.js'

const VISITOR = {
  name: '홍길동',
  email: 'gildong@example.kr',
  phone: '010-0000-0001',
  content: '예약을 다음 주로 바꾸고 싶습니다.',
}

let house: House
let handler: Send

beforeAll(async () => {
  house = await aHouse()
  handler = house.staff(await house.signIn('handler'))
})

afterAll(() => house.close())

/** A fresh inquiry as the handler finds it. */
async function received(locale: 'KO' | 'EN' = 'KO') {
  const { case: own } = await sendInquiry(house.site(), { ...VISITOR, locale })
  return (await casesOf(handler)).find(({ number }) => number === own.number)!
}

async function taken(locale: 'KO' | 'EN' = 'KO') {
  const { id: caseId, version } = await received(locale)
  return (await handler(TakeCaseDocument, { input: { caseId, version } })).takeCase
}

const answerTo = (
  { id: caseId, version }: { id: string; version: number },
  body: string,
  idempotencyKey: string = randomUUID(),
) => handler(AnswerCaseDocument, { input: { caseId, version, body, idempotencyKey } })

describe('the inbox', () => {
  it('shows masked values only, and how long the content is', async () => {
    const { items, contentLength } = await received()
    const text = JSON.stringify(items)
    for (const typed of Object.values(VISITOR)) expect(text).not.toContain(typed)
    expect(items.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['NAME', 'EMAIL', 'CONTACT_NUMBER', 'CONTENT']),
    )
    expect(contentLength).toBe(VISITOR.content.length)
  })

  it('records whose data it showed before it is shown', async () => {
    await received()
    const [last] = await house.sql<{ act: string; collections: string[] }>(
      'postgres',
      `select act, collections from jikimi.access_record where act = 'inquiry.listed' order by at desc, id desc limit 1`,
    )
    const [{ count }] = (await house.sql<{ count: number }>(
      'postgres',
      `select count(*)::int as count from jikimi.collection`,
    )) as [{ count: number }]
    expect(last!.collections).toHaveLength(count)
  })
})

describe('revealing', () => {
  it('is refused before the case is taken', async () => {
    const { id: caseId } = await received()
    expect(
      await refusalOf(handler(RevealItemsDocument, { input: { caseId, items: ['EMAIL'], reason: 'ANSWERING' } })),
    ).toBe('CASE_NOT_TAKEN')
  })

  it('shows the stated items for five minutes and no others', async () => {
    const { id: caseId } = await taken()
    const { revealItems } = await handler(RevealItemsDocument, {
      input: { caseId, items: ['EMAIL', 'CONTENT'], reason: 'ANSWERING' },
    })
    expect(revealItems.items).toEqual([
      { code: 'EMAIL', value: VISITOR.email },
      { code: 'CONTENT', value: VISITOR.content },
    ])
    const minutes = (Date.parse(String(revealItems.until)) - house.clock.now().getTime()) / 60_000
    expect(minutes).toBeGreaterThan(4.9)
    expect(minutes).toBeLessThanOrEqual(5)
  })

  it('for another reason needs a note, which is sealed', async () => {
    const { id: caseId } = await taken()
    const input = { caseId, items: ['NAME'], reason: 'OTHER' as const }
    expect(await refusalOf(handler(RevealItemsDocument, { input }))).toBe('REASON_NEEDS_NOTE')
    expect(await refusalOf(handler(RevealItemsDocument, { input: { ...input, note: '  ' } }))).toBe('REASON_NEEDS_NOTE')
    await handler(RevealItemsDocument, { input: { ...input, note: '전화로 본인이 요청' } })
    const [{ row }] = (await house.sql<{ row: string }>(
      'postgres',
      `select r::text as row from jikimi.reveal r order by granted_at desc limit 1`,
    )) as [{ row: string }]
    expect(row).not.toContain('전화로')
    expect(row).not.toContain(Buffer.from('전화로').toString('hex'))
  })

  it('refuses a reason that is not in the list, and an item that was not collected', async () => {
    const { id: caseId } = await taken()
    const curious = { caseId, items: ['NAME'], reason: 'CURIOSITY' as 'ANSWERING' }
    expect(await refusalOf(handler(RevealItemsDocument, { input: curious }))).toBe('REQUEST_NOT_VALID')
    expect(
      await refusalOf(handler(RevealItemsDocument, { input: { caseId, items: ['BIRTHDAY'], reason: 'ANSWERING' } })),
    ).toBe('ITEM_NOT_LISTED')
    expect(await refusalOf(handler(RevealItemsDocument, { input: { caseId, items: [], reason: 'ANSWERING' } }))).toBe(
      'ITEMS_EMPTY',
    )
  })
})

describe('answering', () => {
  it('needs no reveal, and shows none', async () => {
    const before = (await house.sql('postgres', `select 1 from jikimi.reveal`)).length
    const { answerCase } = await answerTo(await taken(), '처리했습니다.')
    expect(answerCase.state).toBe('ANSWERED')
    for (const typed of Object.values(VISITOR)) expect(JSON.stringify(answerCase)).not.toContain(typed)
    expect(await house.sql('postgres', `select 1 from jikimi.reveal`)).toHaveLength(before)
  })

  it('sends one e-mail, with the words and the number and no item of the collection', async () => {
    const inquiry = await taken()
    const key = randomUUID()
    const before = house.mails.length
    await answerTo(inquiry, '월요일 10시로 바꾸었습니다.', key)
    await answerTo(inquiry, '월요일 10시로 바꾸었습니다.', key)
    const mail = await until(() => house.mails.find(({ text }) => text.includes('월요일 10시로')), Boolean)
    await pause(1500)
    expect(house.mails.slice(before).filter(({ subject }) => subject.includes(inquiry.number))).toHaveLength(1)
    expect(mail!.to).toBe(VISITOR.email)
    expect(mail!.subject).toBe(`[CALIVERSE INC] 문의 ${inquiry.number}에 대한 답변`)
    for (const typed of Object.values(VISITOR)) expect(mail!.subject + mail!.text).not.toContain(typed)
    const { inquiryCase } = await until(
      () => handler(InquiryCaseDocument, { id: inquiry.id }),
      (answer) => answer.inquiryCase.messages[0]?.deliveryState === 'SENT',
    )
    expect(inquiryCase.messages).toHaveLength(1)
  })

  it('speaks the language of the form: English gets an English subject and English templates', async () => {
    const inquiry = await taken('EN')
    const { answerTemplates } = await handler(AnswerTemplatesDocument, { caseId: inquiry.id })
    expect(new Set(answerTemplates.map(({ locale }) => locale))).toEqual(new Set(['EN']))
    await answerTo(inquiry, 'Your booking is moved.')
    const mail = await until(() => house.mails.find(({ subject }) => subject.includes(inquiry.number)), Boolean)
    expect(mail!.subject).toBe(`[CALIVERSE INC] Answer to your inquiry ${inquiry.number}`)
  })

  it('refuses other words under the same key, and an answer with a resident registration number', async () => {
    const inquiry = await taken()
    const key = randomUUID()
    const { answerCase } = await answerTo(inquiry, '첫 답변입니다.', key)
    expect(await refusalOf(answerTo({ ...inquiry, version: answerCase.version }, '다른 답변입니다.', key))).toBe(
      'IDEMPOTENCY_KEY_REUSED',
    )
    const number = answerTo({ ...inquiry, version: answerCase.version }, '900101-1234568')
    expect(await refusalOf(number)).toBe('FORBIDDEN_IDENTIFIER_IN_ANSWER')
  })
})

describe('closing', () => {
  it('ends the reach: nothing is revealed or answered afterwards', async () => {
    const inquiry = await taken()
    const { answerCase } = await answerTo(inquiry, '처리했습니다.')
    const { closeCase } = await handler(CloseCaseDocument, {
      input: { caseId: inquiry.id, version: answerCase.version, reason: 'ANSWERED' },
    })
    expect(closeCase).toMatchObject({ state: 'CLOSED', closeReason: 'ANSWERED' })
    expect(
      await refusalOf(
        handler(RevealItemsDocument, { input: { caseId: inquiry.id, items: ['EMAIL'], reason: 'ANSWERING' } }),
      ),
    ).toBe('CASE_CLOSED')
    expect(await refusalOf(answerTo({ id: inquiry.id, version: closeCase.version }, '또 하나'))).toBe('CASE_CLOSED')
  })

  it('as answered is refused without an answer', async () => {
    const { id: caseId, version } = await taken()
    expect(await refusalOf(handler(CloseCaseDocument, { input: { caseId, version, reason: 'ANSWERED' } }))).toBe(
      'CASE_NOT_ANSWERED',
    )
  })
})
