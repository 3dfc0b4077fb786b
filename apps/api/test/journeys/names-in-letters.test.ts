import { OwnConversationDocument, WriteBackDocument } from '@jikimi/client/public'
import { RevealItemsDocument, TakeCaseDocument, type Send } from '@jikimi/client/staff'
import { randomUUID } from 'node:crypto'
import { aHouse, type House } from '../support/a-house.js'
import { aPost, type Post } from '../support/a-post.js'
import { visited } from '../support/answered.js'

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

const WORDS = '{{visitorName}}님께'

describe('the name of the visitor', () => {
  it('stands in the mail and in their visit, and in what they write themselves nothing is filled', async () => {
    const inquiry = await visited(house, post, handler, { name: '지어낸이', body: WORDS })
    expect(post.mails.at(-1)!.text).toContain('지어낸이님께')
    await inquiry.visitor(WriteBackDocument, { input: { body: WORDS, idempotencyKey: randomUUID() } })
    const { ownConversation } = await inquiry.visitor(OwnConversationDocument)
    expect(ownConversation.messages.map(({ direction, body }) => [direction, body])).toEqual([
      ['TO_VISITOR', '지어낸이님께'],
      ['FROM_VISITOR', WORDS],
    ])
  })

  it('is not told to the handler who reveals the letter, only to one who reveals the name', async () => {
    const { id: caseId, version, messageId } = await visited(house, post, handler, { name: '지어낸이', body: WORDS })
    await handler(TakeCaseDocument, { input: { caseId, version } })
    const { revealItems } = await handler(RevealItemsDocument, {
      input: { caseId, items: [], messageIds: [messageId], reason: 'ANSWERING' },
    })
    expect(revealItems.messages).toEqual([{ id: messageId, body: WORDS }])
    expect(JSON.stringify(revealItems)).not.toContain('지어낸이')
  })

  it('is nowhere at rest in clear', async () => {
    await visited(house, post, handler, { name: '드문이름쀍', body: WORDS })
    const found = await house.sql(
      'postgres',
      `select 1 from (select m::text as row from jikimi.case_message m union all select c::text from jikimi.collection c
         union all select a::text from jikimi.access_record a union all select j::text from jikimi_jobs.job j) all_rows
       where row like '%드문이름쀍%' or row like '%' || encode(convert_to('드문이름쀍', 'UTF8'), 'hex') || '%'`,
    )
    expect(found).toEqual([])
  })
})
