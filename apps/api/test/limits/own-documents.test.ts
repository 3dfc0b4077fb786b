import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { makeSiteKey } from '../../src/installation/make-site-key.js'
import { aWiredHouse, type WiredHouse } from './a-wired-house.js'

let house: WiredHouse

beforeAll(async () => {
  house = await aWiredHouse('production')
})

afterAll(() => house.close())

const hexOf = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex')
const idOf = (text: string) => `sha256:${hexOf(text)}`
const [ONE, OTHER] = [
  'query One { inquiryPurposes(locale: KO) { code } }',
  'query Other { policyInForce(locale: KO) { version } }',
]
const builtIn = Object.entries(
  JSON.parse(
    readFileSync(createRequire(import.meta.url).resolve('@jikimi/client/manifests/public.json'), 'utf8'),
  ) as Record<string, string>,
)
const [purposesId] = builtIn.find(([, text]) => text.includes('inquiryPurposes'))!
const [ownCaseId] = builtIn.find(([, text]) => text.includes('ownCase'))!
const [formId] = builtIn.find(([, text]) => text.includes('inquiryForm'))!
const [submitId] = builtIn.find(([, text]) => text.includes('submitInquiry'))!
const textOf = (id: string) => builtIn.find(([known]) => known === id)![1]

const keyWith = (documents: readonly string[]) =>
  makeSiteKey(house.database.urls.jikimi_migrator, { label: 'shop', origins: [], documents }, house.clock.now())

async function ask(headers: Record<string, string>, documentId: string, variables: object = { locale: 'KO' }) {
  const json = { host: 'www.example.kr', 'content-type': 'application/json', ...headers }
  const { codes, data } = await house.ask({ path: '/graphql', headers: json, body: { documentId, variables } })
  return { codes, data }
}

const NOT_REGISTERED = { codes: ['DOCUMENT_NOT_REGISTERED'], data: null }

async function receiptFrom(key: string): Promise<string> {
  const headers = { 'x-site-key': key }
  const { data } = await ask(headers, formId, { purpose: 'CIVIL_COMPLAINT', locale: 'KO' })
  const { policyVersion, consentDigest } = data!['inquiryForm'] as { policyVersion: string; consentDigest: string }
  const values = {
    NAME: '홍길동',
    EMAIL: 'gildong@example.kr',
    CONTACT_NUMBER: '010-0000-0001',
    CONTENT: '문의합니다.',
  }
  const items = Object.entries(values).map(([code, value]) => ({ code, value }))
  const consent = { policyVersion, consentDigest, hasConsented: true, idempotencyKey: hexOf(key).slice(0, 32) }
  const sent = await ask(headers, submitId, { input: { purpose: 'CIVIL_COMPLAINT', locale: 'KO', ...consent, items } })
  return (sent.data!['submitInquiry'] as { receipt: string }).receipt
}

describe('in production, a site key', () => {
  it('with documents of its own answers these, and neither those of another key nor the built-in ones', async () => {
    const [one, other] = [await keyWith([ONE]), await keyWith([OTHER])]
    for (const id of [idOf(ONE), hexOf(ONE)]) expect((await ask({ 'x-site-key': one }, id)).codes).toEqual([])
    expect((await ask({ 'x-site-key': other }, idOf(OTHER))).codes).toEqual([])
    for (const id of [idOf(OTHER), purposesId, '', 'toString', '__proto__'])
      expect({ id, ...(await ask({ 'x-site-key': one }, id)) }).toEqual({ id, ...NOT_REGISTERED })
  })

  it('without any answers the built-in ones, and no document of another key', async () => {
    await keyWith([ONE])
    for (const key of [await keyWith([]), house.database.siteKey]) {
      expect((await ask({ 'x-site-key': key }, purposesId)).codes).toEqual([])
      expect(await ask({ 'x-site-key': key }, idOf(ONE))).toEqual(NOT_REGISTERED)
    }
  })

  it('that is not valid is told so before any document is looked for', async () => {
    expect((await ask({ 'x-site-key': 'a'.repeat(43) }, idOf(ONE))).codes).toEqual(['SITE_KEY_NOT_VALID'])
  })
})

describe('in production, a receipt', () => {
  it('answers the documents of the site that it came by, and the built-in ones', async () => {
    const mine = 'query Mine { ownCase { state } }'
    const intake = [textOf(formId), textOf(submitId)]
    const [own, plain] = [await receiptFrom(await keyWith([mine, ...intake])), await receiptFrom(await keyWith([]))]
    for (const receipt of [own, plain])
      expect((await ask({ authorization: `Receipt ${receipt}` }, ownCaseId, {})).codes).toEqual([])
    expect((await ask({ authorization: `Receipt ${own}` }, idOf(mine), {})).codes).toEqual([])
    expect(await ask({ authorization: `Receipt ${plain}` }, idOf(mine), {})).toEqual(NOT_REGISTERED)
  })
})
