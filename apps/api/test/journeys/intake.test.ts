import { SubmitInquiryDocument } from '@jikimi/client/public'
import { aHouse, type House } from '../support/a-house.js'
import { anInquiry, sendInquiry } from '../support/an-inquiry.js'
import { refusalOf } from '../support/refusal-of.js'

let house: House

beforeAll(async () => {
  house = await aHouse()
})

afterAll(() => house.close())

const stored = async () => {
  const [row] = await house.sql<{
    collections: number
    cases: number
    consents: number
    tokens: number
    claims: number
  }>(
    'postgres',
    `select (select count(*)::int from jikimi.collection) as collections, (select count(*)::int from jikimi.inquiry_case) as cases,
       (select count(*)::int from jikimi.consent_record) as consents, (select count(*)::int from jikimi.lookup_token) as tokens,
       (select count(*)::int from jikimi.idempotency) as claims`,
  )
  return row!
}

describe('sending an inquiry', () => {
  it('stores one collection with its consent and its case, and says in the receipt what was collected', async () => {
    const before = await stored()
    const { case: own } = await sendInquiry(house.site())
    expect(own.state).toBe('RECEIVED')
    expect(own.collectedItems).toEqual(expect.arrayContaining(['CONTACT_NUMBER', 'CONTENT', 'EMAIL', 'NAME']))
    const after = await stored()
    expect(after.collections - before.collections).toBe(1)
    expect(after.cases - before.cases).toBe(1)
    expect(after.consents - before.consents).toBe(1)
  })

  it('refuses an item that the form does not list, and stores nothing', async () => {
    const before = await stored()
    const input = await anInquiry(house.site())
    const items = [...input.items, { code: 'BIRTHDAY', value: '1990-01-01' }]
    expect(await refusalOf(house.site()(SubmitInquiryDocument, { input: { ...input, items } }))).toBe('ITEM_NOT_LISTED')
    expect(await stored()).toEqual(before)
  })
})
