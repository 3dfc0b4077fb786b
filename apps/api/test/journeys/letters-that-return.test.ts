import {
  AnswerCaseDocument,
  CloseCaseDocument,
  InquiryCaseDocument,
  NoteBounceDocument,
  ReleaseCasesDocument,
  SendAgainDocument,
  type Send,
} from '@jikimi/client/staff'
import { randomUUID } from 'node:crypto'
import type { Mail } from '../../src/rooms/inquiries/index.js'
import { accountId } from '../support/account-id.js'
import { aHouse, type House } from '../support/a-house.js'
import { aPost, type Post, reply } from '../support/a-post.js'
import { answered, linkIn } from '../support/answered.js'
import { refusalOf } from '../support/refusal-of.js'

let house: House
let post: Post
let handler: Send

beforeAll(async () => {
  house = await aHouse({ isQuiet: true })
  post = await aPost(house)
})

// The clock is moved by days: sessions end meanwhile
beforeEach(async () => {
  handler = house.staff(await house.signIn('handler'))
})

afterAll(async () => {
  await post.close()
  await house.close()
})

const UNKNOWN = reply(550, '550 5.1.1 no such user')
const LATER = reply(451, '451 4.3.0 try again later')
const caseOf = async (id: string) => (await handler(InquiryCaseDocument, { id })).inquiryCase
const again = async (id: string, version: number, messageId: string, idempotencyKey: string = randomUUID()) =>
  (await handler(SendAgainDocument, { input: { caseId: id, version, messageId, idempotencyKey } })).sendAgain
const actsOf = (number: string) =>
  house.sql<{ act: string; outcome: string }>(
    'postgres',
    `select act, outcome from jikimi.access_record where case_number = $1 and actor_kind = 'SYSTEM' order by at, id`,
    [number],
  )

describe('a mail server in trouble', () => {
  it('gets the letter again after a minute, under the same Message-ID and with the same link', async () => {
    const { id, number } = await answered(house, handler)
    const tried: Mail[] = []
    await post.deliver(async (mail) => {
      tried.push(mail)
      await LATER()
    })
    expect(tried).toHaveLength(1)
    const delayed = (await caseOf(id)).messages[0]
    expect(delayed).toMatchObject({ deliveryState: 'QUEUED', attempts: 1, bounceReason: null })
    expect(await post.deliver()).toBe(0)
    await house.clock.move({ minutes: 2 })
    expect(await post.deliver()).toBe(1)
    expect(post.mails.at(-1)).toEqual(tried[0])
    expect((await caseOf(id)).messages[0]).toMatchObject({ deliveryState: 'SENT', attempts: 2 })
    expect(await actsOf(number)).toEqual([
      { act: 'answer.delayed', outcome: 'FAULT' },
      { act: 'answer.delivered', outcome: 'DONE' },
    ])
  })

  it('for two days is given up: the case comes back to who holds it', async () => {
    const { id } = await answered(house, handler)
    await post.deliver(LATER)
    await house.clock.move({ days: 2, minutes: 1 })
    handler = house.staff(await house.signIn('handler'))
    await post.deliver(LATER)
    expect(await caseOf(id)).toMatchObject({
      state: 'TAKEN',
      attention: 'BOUNCED',
      answeredAt: null,
      isMine: true,
      messages: [{ deliveryState: 'FAILED', bounceReason: 'UNREACHABLE' }],
    })
  })

  it('that dies between sending and noting it gets the same letter again after five minutes, and not before', async () => {
    const { id, messageId } = await answered(house, handler)
    await post.deliver()
    const first = post.mails.at(-1)!
    expect(first.messageId).toBe(messageId)
    await house.sql('postgres', `update jikimi.case_message set delivery_state = 'SENDING' where id = $1`, [messageId])
    expect(await post.deliver()).toBe(0)
    await house.clock.move({ minutes: 6 })
    expect(await post.deliver()).toBe(1)
    expect(post.mails.at(-1)).toEqual(first)
    expect((await caseOf(id)).messages[0]!.deliveryState).toBe('SENT')
  })

  it('is asked once where two workers deliver at once', async () => {
    const { number } = await answered(house, handler)
    const tried = await Promise.all([post.deliver(), post.deliver(), post.deliver()])
    expect(tried.reduce((sum, one) => sum + one, 0)).toBe(1)
    expect(post.mails.filter(({ subject }) => subject.includes(number))).toHaveLength(1)
  })

  it('loses nothing when the clock is moved on by a day while a letter waits', async () => {
    const { id } = await answered(house, handler)
    await post.deliver(LATER)
    await house.clock.move({ days: 1 })
    handler = house.staff(await house.signIn('handler'))
    expect(await post.deliver()).toBe(1)
    expect((await caseOf(id)).messages[0]!.deliveryState).toBe('SENT')
  })
})

describe('a letter that comes back', () => {
  it('brings its case back at once: taken, waiting, not answered', async () => {
    const { id, number } = await answered(house, handler)
    await post.deliver(UNKNOWN)
    const back = await caseOf(id)
    expect(back).toMatchObject({ state: 'TAKEN', attention: 'BOUNCED', answeredAt: null, dueReason: 'PERIOD' })
    expect(back.messages[0]).toMatchObject({ deliveryState: 'BOUNCED', bounceReason: 'ADDRESS_UNKNOWN' })
    expect(await actsOf(number)).toEqual([{ act: 'answer.bounced', outcome: 'FAULT' }])
  })

  it('leaves neither address nor the words of the server in the database', async () => {
    await answered(house, handler, { email: 'comes-back@example.kr' })
    await post.deliver(reply(550, '550 5.1.1 <comes-back@example.kr> unknown'))
    const rows = await house.sql(
      'postgres',
      `select 1 from (select m::text as row from jikimi.case_message m union all select a::text from jikimi.access_record a) r
       where row like '%comes-back%' or row like '%unknown%'`,
    )
    expect(rows).toEqual([])
  })

  it('opens a closed case again, and gives one that nobody holds to whoever takes it', async () => {
    const closed = await answered(house, handler)
    await handler(CloseCaseDocument, { input: { caseId: closed.id, version: closed.version, reason: 'ANSWERED' } })
    await post.deliver(UNKNOWN)
    expect(await caseOf(closed.id)).toMatchObject({ state: 'TAKEN', closedAt: null, closeReason: null })
    const released = await answered(house, handler)
    const officer = house.staff(await house.signIn('officer'))
    await officer(ReleaseCasesDocument, { input: { accountId: await accountId(house, 'handler') } })
    await post.deliver(UNKNOWN)
    expect(await caseOf(released.id)).toMatchObject({ state: 'RECEIVED', attention: 'BOUNCED', handler: null })
  })

  it('that is not the last one leaves the answer as it is, and says so', async () => {
    const { id, version } = await answered(house, handler, { body: '첫 답변' })
    const input = { caseId: id, version, body: '둘째 답변', idempotencyKey: randomUUID() }
    await handler(AnswerCaseDocument, { input })
    await post.deliver(async ({ text }) => (text.startsWith('첫') ? UNKNOWN() : undefined))
    expect(await caseOf(id)).toMatchObject({ state: 'ANSWERED', attention: 'BOUNCED' })
  })

  it('of somebody taken for spam is not sent at all', async () => {
    const { id, version } = await answered(house, handler)
    await handler(CloseCaseDocument, { input: { caseId: id, version, reason: 'SPAM' } })
    const before = post.mails.length
    expect(await post.deliver()).toBe(0)
    expect(post.mails).toHaveLength(before)
  })
})

describe('sending again', () => {
  it('sends the same words under the same Message-ID, and answers the case', async () => {
    const { id, number, messageId } = await answered(house, handler, { body: '다시 갈 답변' })
    await post.deliver(UNKNOWN)
    const sent = await again(id, (await caseOf(id)).version, messageId)
    expect(sent).toMatchObject({
      state: 'ANSWERED',
      attention: null,
      messages: [{ deliveryState: 'QUEUED', attempts: 0 }],
    })
    await post.deliver()
    expect(post.mails.at(-1)).toMatchObject({ messageId })
    expect(post.mails.at(-1)!.text).toContain('다시 갈 답변')
    expect(linkIn(post, number)).toHaveLength(43)
  })

  it('twice under one key sends once; under another key there is nothing to send', async () => {
    const { id, messageId } = await answered(house, handler)
    await post.deliver(UNKNOWN)
    const { version } = await caseOf(id)
    const key = randomUUID()
    await again(id, version, messageId, key)
    await again(id, version, messageId, key)
    expect(await post.deliver()).toBe(1)
    expect(await refusalOf(again(id, (await caseOf(id)).version, messageId))).toBe('LETTER_NOT_RETURNED')
  })

  it('stops after the third return: the address is given up, for new answers too, and the case can be closed', async () => {
    const { id, messageId } = await answered(house, handler)
    for (const round of [1, 2]) {
      await post.deliver(UNKNOWN)
      expect(await again(id, (await caseOf(id)).version, messageId)).toMatchObject({ state: 'ANSWERED' })
      expect(round).toBeLessThan(3)
    }
    await post.deliver(UNKNOWN)
    const { version } = await caseOf(id)
    expect(await refusalOf(again(id, version, messageId))).toBe('ADDRESS_BOUNCES')
    const input = { caseId: id, version, body: '새 답변', idempotencyKey: randomUUID() }
    expect(await refusalOf(handler(AnswerCaseDocument, { input }))).toBe('ADDRESS_BOUNCES')
    const { closeCase } = await handler(CloseCaseDocument, {
      input: { caseId: id, version, reason: 'NO_ANSWER_NEEDED' },
    })
    expect(closeCase).toMatchObject({ state: 'CLOSED', attention: null, dueReason: 'PURPOSE_ACHIEVED' })
  })

  it('is refused for a letter of another case, and with a version that is old', async () => {
    const [one, other] = [await answered(house, handler), await answered(house, handler)]
    await post.deliver(UNKNOWN)
    const { version } = await caseOf(one.id)
    expect(await refusalOf(again(one.id, version, other.messageId))).toBe('NOT_FOUND')
    expect(await refusalOf(again(one.id, version - 1, one.messageId))).toBe('CASE_CHANGED_MEANWHILE')
  })
})

describe('a return that arrives elsewhere', () => {
  const note = async (id: string, version: number, messageId: string) =>
    (await handler(NoteBounceDocument, { input: { caseId: id, version, messageId } })).noteBounce

  it('is noted by who holds the case, which comes back, from closed too', async () => {
    const { id, version, messageId } = await answered(house, handler)
    await post.deliver()
    const { closeCase } = await handler(CloseCaseDocument, { input: { caseId: id, version, reason: 'ANSWERED' } })
    const back = await note(id, closeCase.version, messageId)
    expect(back).toMatchObject({ state: 'TAKEN', attention: 'BOUNCED', answeredAt: null })
    expect(back.messages[0]).toMatchObject({ deliveryState: 'BOUNCED', bounceReason: 'NOTED_BY_STAFF' })
  })

  it('is refused for a letter that still waits, and a second time', async () => {
    const { id, version, messageId } = await answered(house, handler)
    expect(await refusalOf(note(id, version, messageId))).toBe('LETTER_NOT_SENT')
    await post.deliver()
    const back = await note(id, version, messageId)
    expect(await refusalOf(note(id, back.version, messageId))).toBe('LETTER_NOT_SENT')
  })
})
