import { InquiryCaseDocument, type Send } from '@jikimi/client/staff'
import { aHouse, type House } from '../support/a-house.js'
import { aPost, type Post } from '../support/a-post.js'
import { answered } from '../support/answered.js'

const SECRET = 'a-secret-for-tests-that-is-long-enough-0001'

let house: House
let post: Post
let handler: Send

beforeAll(async () => {
  house = await aHouse({ isQuiet: true, mailBounceSecret: SECRET })
  post = await aPost(house)
  handler = house.staff(await house.signIn('handler'))
})

afterAll(async () => {
  await post.close()
  await house.close()
})

const notice = (messageId: string, status = '5.1.1', action = 'failed') =>
  `Final-Recipient: rfc822; somebody@example.kr\r\nAction: ${action}\r\nStatus: ${status}\r\n\r\nMessage-ID: <${messageId}@example.kr>\r\n`

async function handIn(body: string, authorization: string | undefined = `Bearer ${SECRET}`): Promise<number> {
  const headers = { 'content-type': 'message/delivery-status', ...(authorization && { authorization }) }
  const response = await fetch(`${house.url}/mail/bounces`, { method: 'POST', headers, body })
  return response.status
}

async function sent() {
  const inquiry = await answered(house, handler)
  await post.deliver()
  return inquiry
}

const caseOf = async (id: string) => (await handler(InquiryCaseDocument, { id })).inquiryCase

describe('returned mail that a mail server hands in', () => {
  it('brings the case of its letter back, on record, and a second notice changes nothing', async () => {
    const { id, number, messageId } = await sent()
    expect(await handIn(notice(messageId, '5.2.2'))).toBe(204)
    const back = await caseOf(id)
    expect(back).toMatchObject({ state: 'TAKEN', attention: 'BOUNCED', messages: [{ bounceReason: 'MAILBOX_FULL' }] })
    expect(await handIn(notice(messageId))).toBe(204)
    expect((await caseOf(id)).version).toBe(back.version)
    const records = await house.sql(
      'postgres',
      `select 1 from jikimi.access_record where case_number = $1 and act = 'answer.bounced'`,
      [number],
    )
    expect(records).toHaveLength(1)
  })

  it('is answered the same where it is about no letter of ours, and changes nothing', async () => {
    const { id, messageId, version } = await sent()
    expect(await handIn(notice('01a2059b-0000-7000-8000-000000000001'))).toBe(204)
    expect(await handIn(notice(messageId, '4.4.1', 'delayed'))).toBe(204)
    expect(await handIn('')).toBe(204)
    expect((await caseOf(id)).version).toBe(version)
  })

  it.each([
    ['without a secret', ''],
    ['with another secret', 'Bearer not-the-secret'],
    ['with the secret by another word', `Basic ${SECRET}`],
  ])('is refused %s', async (_how, authorization) => {
    const { id, messageId } = await sent()
    expect(await handIn(notice(messageId), authorization)).toBe(401)
    expect((await caseOf(id)).attention).toBeNull()
  })

  it('is refused beyond 64 kB, whatever it says', async () => {
    const { id, messageId } = await sent()
    expect(await handIn(notice(messageId) + 'x'.repeat(70_000))).toBe(400)
    expect((await caseOf(id)).attention).toBeNull()
  })
})

it('nobody hands anything in where no secret is configured', async () => {
  const without = await aHouse({ isQuiet: true })
  try {
    const headers = { authorization: `Bearer ${SECRET}` }
    const response = await fetch(`${without.url}/mail/bounces`, { method: 'POST', headers, body: '' })
    expect(response.status).toBe(404)
  } finally {
    await without.close()
  }
})
