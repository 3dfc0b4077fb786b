import { OpenVisitDocument, OwnCaseDocument, OwnConversationDocument, WriteBackDocument } from '@jikimi/client/public'
import {
  AnswerCaseDocument,
  CloseCaseDocument,
  InquiryCaseDocument,
  RevealItemsDocument,
  type Send,
} from '@jikimi/client/staff'
import { randomUUID } from 'node:crypto'
import { aHouse, type House } from '../support/a-house.js'
import { aPost, type Post } from '../support/a-post.js'
import { answered, linkIn, visited } from '../support/answered.js'
import { refusalOf } from '../support/refusal-of.js'

let house: House
let post: Post
let handler: Send

beforeAll(async () => {
  house = await aHouse({ isQuiet: true })
  post = await aPost(house)
  handler = house.staff(await house.signIn('handler'))
})

afterAll(async () => {
  await post.close()
  await house.close()
})

const write = (visitor: Send, body: string, idempotencyKey: string = randomUUID()) =>
  visitor(WriteBackDocument, { input: { body, idempotencyKey } })

const caseOf = async (id: string) => (await handler(InquiryCaseDocument, { id })).inquiryCase

describe('the mail with an answer', () => {
  it('brings a link in the visitor’s language whose token stands behind the # alone', async () => {
    const inquiry = await answered(house, handler, { locale: 'EN', body: 'It is done.' })
    await post.deliver()
    const { text } = post.mails.at(-1)!
    const link = new URL(/http\S+/.exec(text)![0])
    expect(link.pathname).toBe('/en/case')
    expect(link.search).toBe('')
    expect(link.hash.slice(1)).toBe(linkIn(post, inquiry.number))
    expect(text).toContain('Replies to this e-mail are not read')
  })

  it('leaves nothing at rest that opens the case: only a digest of the token', async () => {
    const inquiry = await answered(house, handler)
    await post.deliver()
    const token = linkIn(post, inquiry.number)
    const rows = await house.sql<{ row: string }>(
      'postgres',
      `select k::text as row from jikimi.case_link k union all select j::text from jikimi_jobs.job j
       union all select a::text from jikimi.access_record a`,
    )
    expect(rows.length).toBeGreaterThan(0)
    expect(rows.filter(({ row }) => row.includes(token))).toEqual([])
  })
})

describe('a conversation', () => {
  it('goes both ways: read the answer, write back, the case waits again, the letter is revealed and answered', async () => {
    const { id, number, visitor, messageId } = await visited(house, post, handler, { body: '월요일로 바꾸었습니다.' })
    const { ownConversation } = await visitor(OwnConversationDocument)
    expect(ownConversation.case).toMatchObject({ number, state: 'ANSWERED' })
    expect(ownConversation.messages).toMatchObject([
      { id: messageId, direction: 'TO_VISITOR', body: '월요일로 바꾸었습니다.' },
    ])
    expect(ownConversation.canWriteBack).toBe(true)

    const { writeBack } = await write(visitor, '화요일이 좋겠습니다.')
    expect(writeBack.messages.map(({ direction }) => direction)).toEqual(['TO_VISITOR', 'FROM_VISITOR'])
    const waiting = await caseOf(id)
    expect(waiting).toMatchObject({ state: 'TAKEN', attention: 'NEW_REPLY', answeredAt: null, isMine: true })
    const letter = waiting.messages.at(-1)!
    expect(letter).toMatchObject({ direction: 'FROM_VISITOR', length: 11, writtenBy: null, deliveryState: null })

    const reveal = { caseId: id, items: [], messageIds: [letter.id, messageId], reason: 'ANSWERING' as const }
    const { revealItems } = await handler(RevealItemsDocument, { input: reveal })
    expect(revealItems.items).toEqual([])
    expect(revealItems.messages.map(({ body }) => body)).toEqual(['월요일로 바꾸었습니다.', '화요일이 좋겠습니다.'])

    const again = { caseId: id, version: waiting.version, body: '화요일로 바꾸었습니다.', idempotencyKey: randomUUID() }
    const { answerCase } = await handler(AnswerCaseDocument, { input: again })
    expect(answerCase).toMatchObject({ state: 'ANSWERED', attention: null })
    expect(answerCase.messages).toHaveLength(3)
  })

  it('is on record: opened, viewed, written, by the person and from the website, naming no address', async () => {
    const { number, visitor } = await visited(house, post, handler)
    await visitor(OwnConversationDocument)
    await write(visitor, '고맙습니다.')
    const records = await house.sql<{ act: string; actor_kind: string; origin: string; collections: string[] }>(
      'postgres',
      `select act, actor_kind, origin, collections from jikimi.access_record
       where case_number = $1 and actor_kind in ('SITE', 'SUBJECT') order by at, id`,
      [number],
    )
    expect(records.map(({ act }) => act)).toEqual([
      'inquiry.received',
      'visit.opened',
      'conversation.viewed',
      'conversation.written',
    ])
    expect(new Set(records.map(({ origin }) => origin))).toEqual(new Set(['website']))
    expect(records.slice(2).map(({ actor_kind }) => actor_kind)).toEqual(['SUBJECT', 'SUBJECT'])
    for (const { collections } of records) expect(collections).toHaveLength(1)
  })

  it('records a reveal of letters as one of the item that they are', async () => {
    const { id, number, messageId } = await visited(house, post, handler)
    await handler(RevealItemsDocument, {
      input: { caseId: id, items: [], messageIds: [messageId], reason: 'ANSWERING' },
    })
    const records = await house.sql<{ items: string[] }>(
      'postgres',
      `select items from jikimi.access_record where case_number = $1 and act = 'subject.revealed'`,
      [number],
    )
    expect(records).toEqual([{ items: ['CONTENT'] }])
  })

  it('opens a closed case again when the visitor writes', async () => {
    const { id, version, visitor } = await visited(house, post, handler)
    await handler(CloseCaseDocument, { input: { caseId: id, version, reason: 'ANSWERED' } })
    await write(visitor, '아직 해결되지 않았습니다.')
    expect(await caseOf(id)).toMatchObject({
      state: 'TAKEN',
      attention: 'NEW_REPLY',
      closedAt: null,
      closeReason: null,
    })
  })

  it('moves the due date back to the period once the visitor writes, and never beyond it', async () => {
    const { id, visitor, receipt } = await visited(house, post, handler)
    const before = await caseOf(id)
    expect(before.dueReason).toBe('PURPOSE_ACHIEVED')
    await write(visitor, '하나 더 여쭙겠습니다.')
    const after = await caseOf(id)
    expect(after.dueReason).toBe('PERIOD')
    const { ownCase } = await house.subject(receipt)(OwnCaseDocument)
    expect(after.dueOn).toBe(ownCase.goneAtTheLatestOn)
  })

  it('shows a receipt the state and no letter', async () => {
    const { receipt } = await visited(house, post, handler)
    const subject = house.subject(receipt)
    expect((await subject(OwnCaseDocument)).ownCase.state).toBe('ANSWERED')
    expect(await refusalOf(subject(OwnConversationDocument))).toBe('NOT_ALLOWED')
    expect(await refusalOf(write(subject, '접수증으로'))).toBe('NOT_ALLOWED')
  })

  it('does not open a visit by a receipt, nor a receipt by a visit', async () => {
    const { receipt, visit } = await visited(house, post, handler)
    expect(await refusalOf(house.visitor(receipt)(OwnConversationDocument))).toBe('VISIT_NOT_VALID')
    expect(await refusalOf(house.subject(visit)(OwnCaseDocument))).toBe('RECEIPT_NOT_VALID')
    expect(await refusalOf(house.visitor(visit)(OpenVisitDocument, { input: { token: visit } }))).toBe('NOT_ALLOWED')
  })
})

describe('an answer that crosses a letter', () => {
  it('is refused or comes first: no letter is ever taken for answered unseen', async () => {
    for (let round = 0; round < 5; round += 1) {
      const { id, version, visitor } = await visited(house, post, handler)
      const input = { caseId: id, version, body: '한 번 더 알려 드립니다.', idempotencyKey: randomUUID() }
      const [answer, letter] = await Promise.all([
        handler(AnswerCaseDocument, { input }).then(
          () => 'ANSWERED',
          (fault: { code: string }) => fault.code,
        ),
        write(visitor, '잠깐만요.').then(() => 'WRITTEN'),
      ])
      expect(letter).toBe('WRITTEN')
      expect(answer).toMatch(/^ANSWERED$|^CASE_CHANGED_MEANWHILE$/)
      expect(await caseOf(id)).toMatchObject({ state: 'TAKEN', attention: 'NEW_REPLY' })
    }
  })
})

describe('revealing letters', () => {
  it('of another case reads like one that is not there', async () => {
    const mine = await visited(house, post, handler)
    const other = await visited(house, post, handler)
    const input = { caseId: mine.id, items: [], messageIds: [other.messageId], reason: 'ANSWERING' as const }
    expect(await refusalOf(handler(RevealItemsDocument, { input }))).toBe('NOT_FOUND')
  })

  it('needs the reach, as items do', async () => {
    const { id, messageId } = await visited(house, post, handler)
    await house.sql(
      'postgres',
      `update jikimi.reach set until_at = granted_at + interval '1 second' where case_id = $1`,
      [id],
    )
    await house.clock.move({ minutes: 1 })
    const input = { caseId: id, items: [], messageIds: [messageId], reason: 'ANSWERING' as const }
    expect(await refusalOf(handler(RevealItemsDocument, { input }))).toBe('REACH_OVER')
  })
})
