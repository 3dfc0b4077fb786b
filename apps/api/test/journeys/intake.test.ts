import { type SubmitInquiryInput, OwnCaseDocument, SubmitInquiryDocument } from '@jikimi/client/public'
import { aHouse, type House } from '../support/a-house.js'
import { anInquiry, sendInquiry } from '../support/an-inquiry.js'
import { refusalOf } from '../support/refusal-of.js'

let house: House

beforeAll(async () => {
  house = await aHouse()
})

afterAll(() => house.close())

const TABLES = [
  'collection',
  'inquiry_case',
  'consent_record',
  'lookup_token',
  'subject_session',
  'idempotency',
] as const

async function stored(): Promise<Record<string, number>> {
  const counts = TABLES.map((table) => `(select count(*)::int from jikimi.${table}) as ${table}`)
  const [row] = await house.sql<Record<string, number>>('postgres', `select ${counts.join(', ')}`)
  return row!
}

/** What sending this changed is nothing; returns the code of the refusal. */
async function refusedWithoutTrace(change: Partial<SubmitInquiryInput>, send = house.site()): Promise<string> {
  const input = { ...(await anInquiry(house.site())), ...change }
  const before = await stored()
  const code = await refusalOf(send(SubmitInquiryDocument, { input }))
  expect(await stored()).toEqual(before)
  return code
}

describe('sending an inquiry', () => {
  it('stores one collection with its consent and its case, and says in the receipt what was collected', async () => {
    const before = await stored()
    const { case: own } = await sendInquiry(house.site())
    expect(own.state).toBe('RECEIVED')
    expect(own.collectedItems).toEqual(expect.arrayContaining(['CONTACT_NUMBER', 'CONTENT', 'EMAIL', 'NAME']))
    const after = await stored()
    expect(after).toEqual({
      collection: before['collection']! + 1,
      inquiry_case: before['inquiry_case']! + 1,
      consent_record: before['consent_record']! + 1,
      lookup_token: before['lookup_token']! + 2,
      subject_session: before['subject_session']! + 1,
      idempotency: before['idempotency']! + 1,
    })
  })

  it('refuses an item that the form does not list, and stores nothing', async () => {
    const { items } = await anInquiry(house.site())
    expect(await refusedWithoutTrace({ items: [...items, { code: 'BIRTHDAY', value: '1990-01-01' }] })).toBe(
      'ITEM_NOT_LISTED',
    )
  })

  it('stores no row without consent', async () => {
    expect(await refusedWithoutTrace({ hasConsented: false })).toBe('CONSENT_MISSING')
  })

  it('refuses a consent to a text that is not the one of today', async () => {
    expect(await refusedWithoutTrace({ consentDigest: '0'.repeat(64) })).toBe('CONSENT_TEXT_CHANGED')
  })

  it('refuses a policy version that is not in force', async () => {
    expect(await refusedWithoutTrace({ policyVersion: '0.1' })).toBe('POLICY_VERSION_NOT_IN_FORCE')
  })

  it('refuses a purpose that the policy does not name', async () => {
    expect(await refusedWithoutTrace({ purpose: 'MARKETING' })).toBe('PURPOSE_NOT_LISTED')
  })

  it('refuses an inquiry that lacks a required item', async () => {
    const { items } = await anInquiry(house.site())
    expect(await refusedWithoutTrace({ items: items.filter(({ code }) => code !== 'EMAIL') })).toBe('ITEM_REQUIRED')
  })

  it('refuses a site key that nobody was given', async () => {
    expect(await refusedWithoutTrace({}, house.site('a'.repeat(43)))).toBe('SITE_KEY_NOT_VALID')
    expect(await refusedWithoutTrace({}, house.site('short'))).toBe('SITE_KEY_NOT_VALID')
  })

  it('masks a resident registration number before anything is kept, and tells it in the receipt', async () => {
    const typed = '주민번호는 900101-1234568 입니다.'
    const { case: own, receipt } = await sendInquiry(house.site(), { content: typed })
    expect(own.maskedItems).toEqual(['CONTENT'])
    const { ownCase } = await house.subject(receipt)(OwnCaseDocument)
    expect(ownCase.maskedItems).toEqual(['CONTENT'])
  })
})

describe('sending the same inquiry again', () => {
  it('makes one collection and gives 50 equal answers to 50 senders at once', async () => {
    const input = await anInquiry(house.site())
    const before = await stored()
    const answers = await Promise.all(Array.from({ length: 50 }, () => house.site()(SubmitInquiryDocument, { input })))
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
    const after = await stored()
    expect(after['collection']! - before['collection']!).toBe(1)
    expect(after['inquiry_case']! - before['inquiry_case']!).toBe(1)
    expect(after['idempotency']! - before['idempotency']!).toBe(1)
  })

  it('refuses other content under the same key, and keeps the first', async () => {
    const input = await anInquiry(house.site())
    const first = await house.site()(SubmitInquiryDocument, { input })
    const items = input.items.map((item) => (item.code === 'CONTENT' ? { ...item, value: '다른 내용입니다.' } : item))
    expect(await refusedWithoutTrace({ ...input, items })).toBe('IDEMPOTENCY_KEY_REUSED')
    expect(await house.site()(SubmitInquiryDocument, { input })).toEqual(first)
  })

  it('keeps of the key and the request identifiers and a keyed digest only', async () => {
    const input = await anInquiry(house.site(), { name: '장화', email: 'janghwa@example.kr', phone: '010-0000-0042' })
    await house.site()(SubmitInquiryDocument, { input })
    const rows = await house.sql('postgres', 'select i::text as row from jikimi.idempotency i')
    const text = JSON.stringify(rows)
    for (const typed of ['장화', 'janghwa', '00000042', input.idempotencyKey]) expect(text).not.toContain(typed)
    const columns = await house.sql<{ name: string }>(
      'postgres',
      `select attname as name from pg_attribute where attrelid = 'jikimi.idempotency'::regclass and attnum > 0 order by attnum`,
    )
    expect(columns.map(({ name }) => name)).toEqual([
      'site_key_id',
      'key_digest',
      'collection_id',
      'key_id',
      'pseudonym',
      'request_digest',
      'created_at',
    ])
  })
})

describe('a receipt', () => {
  it('opens its own case and no other', async () => {
    const [one, other] = [await sendInquiry(house.site()), await sendInquiry(house.site())]
    const { ownCase } = await house.subject(one.receipt)(OwnCaseDocument)
    expect(ownCase.number).toBe(one.case.number)
    expect(ownCase.number).not.toBe(other.case.number)
  })

  it('that was altered opens nothing', async () => {
    const { receipt } = await sendInquiry(house.site())
    const altered = `${receipt.slice(0, -2)}${receipt.endsWith('AA') ? 'BB' : 'AA'}`
    expect(await refusalOf(house.subject(altered)(OwnCaseDocument))).toBe('RECEIPT_NOT_VALID')
  })

  it('is no site key: it sends no inquiry', async () => {
    const { receipt } = await sendInquiry(house.site())
    expect(await refusedWithoutTrace({}, house.subject(receipt))).toBe('NOT_ALLOWED')
  })
})
