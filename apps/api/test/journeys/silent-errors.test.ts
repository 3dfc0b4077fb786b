import { InquiryFormDocument, SubmitInquiryDocument } from '@jikimi/client/public'
import {
  AnswerCaseDocument,
  CreateAccountDocument,
  FindCasesByContactDocument,
  InquiryCaseDocument,
  RevealItemsDocument,
  SignInDocument,
  TakeCaseDocument,
} from '@jikimi/client/staff'
import { aHouse, type House } from '../support/a-house.js'
import { anInquiry, sendInquiry } from '../support/an-inquiry.js'
import { askRaw } from '../support/ask-raw.js'
import { casesOf } from '../support/cases-of.js'

/** Stands for anything that somebody typed: it must come back in no answer. */
const TYPED = 'ganada-typed-by-somebody'

let house: House
let cookie: string
let caseId: string

beforeAll(async () => {
  house = await aHouse()
  await sendInquiry(house.site())
  cookie = await house.signIn('handler')
  const handler = house.staff(cookie)
  const [inquiry] = await casesOf(handler)
  caseId = inquiry!.id
  await handler(TakeCaseDocument, { input: { caseId, version: inquiry!.version } })
})

afterAll(() => house.close())

const staff = (document: unknown, variables: unknown) =>
  askRaw(`${house.url}/admin/graphql`, { cookie }, document, variables)
const site = (document: unknown, variables: unknown) =>
  askRaw(`${house.url}/graphql`, { 'x-site-key': house.siteKey }, document, variables)

const OF_STAFF: readonly (readonly [string, unknown, () => object])[] = [
  ['an id', InquiryCaseDocument, () => ({ id: TYPED })],
  [
    'an e-mail that is none',
    FindCasesByContactDocument,
    () => ({ input: { purpose: 'CIVIL_COMPLAINT', email: TYPED } }),
  ],
  ['a purpose', FindCasesByContactDocument, () => ({ input: { purpose: TYPED, email: 'nobody@example.kr' } })],
  ['a reason', RevealItemsDocument, () => ({ input: { caseId, items: ['EMAIL'], reason: TYPED } })],
  ['an item', RevealItemsDocument, () => ({ input: { caseId, items: [TYPED], reason: 'ANSWERING' } })],
  ['a number', TakeCaseDocument, () => ({ input: { caseId, version: TYPED } })],
  ['a field too many', TakeCaseDocument, () => ({ input: { caseId, version: 1, [TYPED]: TYPED } })],
  [
    'an answer with an identification number',
    AnswerCaseDocument,
    () => ({ input: { caseId, version: 1, body: `${TYPED} 900101-1234568`, idempotencyKey: TYPED } }),
  ],
  [
    'a name to sign in with',
    SignInDocument,
    () => ({ input: { signInName: `${TYPED}@example.kr`, password: TYPED, code: TYPED } }),
  ],
  [
    'a new account',
    CreateAccountDocument,
    () => ({ input: { signInName: TYPED, displayName: TYPED, departmentId: TYPED, roles: [TYPED], locale: 'KO' } }),
  ],
  ['a document', `{ ${TYPED.replaceAll('-', '_')}(x: "${TYPED}") }`, () => ({})],
  ['a document that does not parse', `{ viewer(${TYPED}`, () => ({})],
]

describe('an answer that refuses', () => {
  it.each(OF_STAFF)('does not repeat %s', async (_what, document, variables) => {
    const { text, codes } = await staff(document, variables())
    expect(codes.length).toBeGreaterThan(0)
    expect(text).not.toMatch(/ganada/i)
    expect(text).not.toContain('1234568')
  })

  it.each(['EMAIL', 'CONTACT_NUMBER'])('does not repeat what was typed as %s', async (item) => {
    const input = await anInquiry(house.site())
    const items = input.items.map(({ code, value }) => ({ code, value: code === item ? TYPED : value }))
    const { text, codes } = await site(SubmitInquiryDocument, { input: { ...input, items } })
    expect(codes).toEqual(['ITEM_NOT_VALID'])
    expect(text).not.toMatch(/ganada/i)
  })

  it('does not repeat an unknown item, an unknown purpose, a wrong version or a wrong digest', async () => {
    const input = await anInquiry(house.site())
    const wrong = [
      { ...input, items: [...input.items, { code: TYPED, value: TYPED }] },
      { ...input, purpose: TYPED },
      { ...input, policyVersion: TYPED },
      { ...input, consentDigest: TYPED },
      { ...input, locale: TYPED },
      { ...input, items: [{ code: 'CONTENT', value: TYPED.repeat(1000) }] },
    ]
    for (const one of wrong) {
      const { text, codes } = await site(SubmitInquiryDocument, { input: one })
      expect(codes).toHaveLength(1)
      expect(text).not.toMatch(/ganada/i)
    }
    expect((await site(InquiryFormDocument, { purpose: TYPED, locale: 'KO' })).text).not.toMatch(/ganada/i)
  })
})
