import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'
import { OwnConversationDocument, WriteBackDocument } from '@jikimi/client/public'
import { AnswerCaseDocument, CloseCaseDocument, InquiryCaseDocument } from '@jikimi/client/staff'
import { aHouse, type House } from '../support/a-house.js'
import { aPost, type Post } from '../support/a-post.js'
import { visited } from '../support/answered.js'
import { run } from '../support/run.js'

const NAME = '저어새나루'
const EMAIL = 'jeoeosae.q8@example.kr'
const PHONE = '010-0000-8264'
const CONTENT = '저어새 둥지 관람 문의 (문서 무-7713)'
const LETTER = '토요일에도 여는지 알려 주세요 (쪽지 기-2290)'
const ANSWERS = ['{{visitorName}} 님, 평일에만 엽니다.', '토요일에는 열지 않습니다.']

let house: House
let post: Post
const opened = new Set<number>()

/** Every connection that this process opens, whoever opens it: the port it goes to. */
const watch = (message: unknown): void => {
  const { socket } = message as { socket: Socket }
  socket.once('connect', () => opened.add(socket.remotePort!))
}

beforeAll(async () => {
  subscribe('net.client.socket', watch)
  house = await aHouse()
  post = await aPost(house)
  const handler = house.staff(await house.signIn('handler'))
  const contact = { name: NAME, email: EMAIL, phone: PHONE, content: CONTENT }
  const { id, visitor } = await visited(house, post, handler, { ...contact, body: ANSWERS[0]! })
  await visitor(WriteBackDocument, { input: { body: LETTER, idempotencyKey: randomUUID() } })
  const { inquiryCase } = await handler(InquiryCaseDocument, { id })
  const answer = { caseId: id, version: inquiryCase.version, body: ANSWERS[1]!, idempotencyKey: randomUUID() }
  const { answerCase } = await handler(AnswerCaseDocument, { input: answer })
  await post.deliver()
  await visitor(OwnConversationDocument)
  await handler(CloseCaseDocument, { input: { caseId: id, version: answerCase.version, reason: 'ANSWERED' } })
  await house.sequence()
}, 120_000)

afterAll(async () => {
  unsubscribe('net.client.socket', watch)
  await post.close()
  await house.close()
})

const sent = () => [...house.mails, ...post.mails]

describe('while an inquiry is sent, answered, written back to and closed', () => {
  it('no connection is opened but to the database and to the house itself', () => {
    const known = [Number(new URL(run().superuserUrl).port), Number(new URL(house.url).port)]
    expect([...opened].toSorted()).toEqual(known.toSorted())
  })

  it('a letter goes to the person who wrote, and none to anybody else', () => {
    expect(sent()).toHaveLength(2)
    expect(new Set(sent().map(({ to }) => to))).toEqual(new Set([EMAIL]))
  })

  it('a letter holds what the handler wrote, and of the collection nothing but the name that it greets', () => {
    const texts = sent().map(({ subject, text }) => `${subject}\n${text}`)
    // Either may be the first to leave: the house and the post both deliver
    const [greeting, plain] = texts.toSorted((one, other) => Number(other.includes(NAME)) - Number(one.includes(NAME)))
    expect(greeting).toContain(ANSWERS[0]!.replace('{{visitorName}}', NAME))
    expect(plain).toContain(ANSWERS[1]!)
    expect(plain).not.toContain(NAME)
    for (const text of texts)
      for (const item of [EMAIL, PHONE, '01000008264', '무-7713', '기-2290']) expect(text).not.toContain(item)
  })
})

describe('who watches the connections', () => {
  it('sees one that goes anywhere else', async () => {
    const stranger = createServer((socket) => socket.end()).listen(0, '127.0.0.1')
    await once(stranger, 'listening')
    const { port } = stranger.address() as AddressInfo
    await once(connect(port, '127.0.0.1').resume(), 'close')
    stranger.close()
    expect(opened.has(port)).toBe(true)
  })
})
