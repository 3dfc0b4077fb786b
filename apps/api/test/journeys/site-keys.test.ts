import { InquiryPurposesDocument } from '@jikimi/client/public'
import {
  CreateSiteKeyDocument,
  type CreateSiteKeyInput,
  EndSiteKeyDocument,
  SiteKeysDocument,
} from '@jikimi/client/staff'
import { Refused } from '@jikimi/client'
import { randomUUID } from 'node:crypto'
import { aHouse, type House } from '../support/a-house.js'
import { allRecords } from '../support/all-records.js'
import { sendInquiry } from '../support/an-inquiry.js'
import { askRaw } from '../support/ask-raw.js'
import { refusalOf } from '../support/refusal-of.js'

let house: House

beforeAll(async () => {
  house = await aHouse()
})

afterAll(() => house.close())

const OWN = 'query Words { inquiryPurposes(locale: KO) { code } }'
const asAdministrator = async () => house.staff(await house.signIn('administrator'))
const input = (given: Partial<CreateSiteKeyInput> = {}): CreateSiteKeyInput => ({
  label: '회사 홈페이지',
  origins: ['https://shop.example.kr'],
  documents: [OWN],
  requestsPerMinute: 100,
  ...given,
})

async function made(given: Partial<CreateSiteKeyInput> = {}) {
  const { createSiteKey } = await (await asAdministrator())(CreateSiteKeyDocument, { input: input(given) })
  return createSiteKey
}

describe('a site key', () => {
  it('is shown once, lists who made it, and is kept as a digest', async () => {
    const { key, siteKey } = await made()
    expect(siteKey).toMatchObject({ label: '회사 홈페이지', documentCount: 1, requestsPerMinute: 100, endedAt: null })
    expect(siteKey.createdBy!.displayName).toBe('관리나')
    const { siteKeys } = await house.staff(await house.signIn('cpo'))(SiteKeysDocument)
    expect(siteKeys.find(({ id }) => id === siteKey.id)).toEqual(siteKey)
    expect(siteKeys.find(({ label }) => label === 'built-in site')).toMatchObject({
      createdBy: null,
      documentCount: null,
    })
    const rows = await house.sql('postgres', 'select 1 from jikimi.site_key k where k::text like $1', [`%${key}%`])
    expect(rows).toEqual([])
    const records = await allRecords(house.staff(await house.signIn('auditor')), { act: 'site-key.made' })
    expect(JSON.stringify(records)).not.toContain(key)
    expect(records).not.toHaveLength(0)
  })

  it('ends at once, once; a receipt that came by it goes on', async () => {
    const { key, siteKey } = await made({ documents: [] })
    expect(siteKey.documentCount).toBeNull()
    const { receipt } = await sendInquiry(house.site(key))
    const administrator = await asAdministrator()
    const { endSiteKey } = await administrator(EndSiteKeyDocument, { input: { siteKeyId: siteKey.id } })
    expect(endSiteKey.endedAt).not.toBeNull()
    expect(await refusalOf(house.site(key)(InquiryPurposesDocument, { locale: 'KO' }))).toBe('SITE_KEY_NOT_VALID')
    const own = await askRaw(`${house.url}/graphql`, { authorization: `Receipt ${receipt}` }, '{ ownCase { state } }')
    expect(own.codes).toEqual([])
    const end = (siteKeyId: string) => refusalOf(administrator(EndSiteKeyDocument, { input: { siteKeyId } }))
    expect(await end(siteKey.id)).toBe('SITE_KEY_ALREADY_ENDED')
    expect(await end(randomUUID())).toBe('NOT_FOUND')
  })

  it('asks so often a minute and no more, and is told when to come again', async () => {
    const [{ key }, other] = [await made({ requestsPerMinute: 3 }), await made({ requestsPerMinute: 3 })]
    const ask = (siteKey: string) => askRaw(`${house.url}/graphql`, { 'x-site-key': siteKey }, OWN)
    for (let round = 0; round < 3; round += 1) expect((await ask(key)).codes).toEqual([])
    const refused = await ask(key)
    expect(refused).toMatchObject({ status: 429, codes: ['TOO_MANY_REQUESTS'] })
    expect(refused.text).toMatch(/"retryAfterSeconds":\d+/)
    expect((await ask(other.key)).codes).toEqual([])
  })

  it('takes a fresh sign-in of an administrator', async () => {
    const administrator = await asAdministrator()
    await house.clock.move({ minutes: 5 })
    expect(await refusalOf(administrator(CreateSiteKeyDocument, { input: input() }))).toBe('STEP_UP_NEEDED')
    for (const name of ['cpo', 'auditor']) {
      const send = house.staff(await house.signIn(name))
      expect(await refusalOf(send(CreateSiteKeyDocument, { input: input() }))).toBe('NOT_ALLOWED')
    }
    expect(await refusalOf(house.staff(await house.signIn('handler'))(SiteKeysDocument))).toBe('NOT_ALLOWED')
  })
})

describe('what a site key is refused with', () => {
  const refusalFor = async (given: Partial<CreateSiteKeyInput>) => {
    const fault = await made(given).then(
      () => undefined,
      (thrown: unknown) => thrown,
    )
    if (!(fault instanceof Refused)) throw fault ?? new Error('This should have been refused, and was answered.')
    return { code: fault.code, ...fault.facts }
  }

  it('is a label that nobody can read, an origin with a path, a rate out of bounds', async () => {
    expect(await refusalFor({ label: ' ' })).toEqual({ code: 'SITE_KEY_LABEL_NOT_VALID' })
    const origins = ['https://shop.example.kr', 'https://shop.example.kr/a']
    expect(await refusalFor({ origins })).toEqual({ code: 'SITE_KEY_ORIGIN_NOT_VALID', index: 1 })
    const bounds = { code: 'SITE_KEY_RATE_NOT_VALID', least: 1, most: 60_000 }
    for (const requestsPerMinute of [0, 60_001]) expect(await refusalFor({ requestsPerMinute })).toEqual(bounds)
  })

  it('is a document that the public endpoint would not answer', async () => {
    const purpose = 'inquiryPurposes(locale: KO) { code }'
    const strange = [
      '',
      '{ inquiryPurposes(locale: KO) { code }',
      '{ viewer { account { id } } }',
      '{ __schema { types { name } } }',
      `query A { ${purpose} } query B { ${purpose} }`,
      `{ ${Array.from({ length: 20 }, (_, index) => `a${index}: ${purpose}`).join(' ')} }`,
      `{ ${`${purpose} `.repeat(300)} }`,
      'fragment F on InquiryPurpose { code }',
    ]
    for (const [index, document] of strange.entries()) {
      const refused = { at: index, ...(await refusalFor({ documents: [OWN, document] })) }
      expect(refused).toEqual({ at: index, index: 1, code: 'SITE_KEY_DOCUMENT_NOT_VALID' })
    }
  }, 120_000)
})
