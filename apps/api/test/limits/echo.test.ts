import { SubmitInquiryDocument } from '@jikimi/client/public'
import { senders } from '../support/senders.js'
import { anInquiry } from '../support/an-inquiry.js'
import { aWiredHouse, type WiredHouse } from './a-wired-house.js'
import { SIGN_IN } from './signed-in.js'

let house: WiredHouse

beforeAll(async () => {
  house = await aWiredHouse()
})

afterAll(() => house.close())

const TYPED = 'kim.leaks@example.kr'
const PARTS = /kim\.leaks|leaks@/i

const FORM =
  'query ($purpose: PurposeCode!, $locale: Locale!) { inquiryForm(purpose: $purpose, locale: $locale) { policyVersion } }'
const SUBMIT = 'mutation ($input: SubmitInquiryInput!) { submitInquiry(input: $input) { receipt } }'

const anInput = async () => anInquiry(senders(`http://127.0.0.1:${house.port}`, house.database.siteKey).site())

describe('what somebody typed', () => {
  it('is not in the refusal of a variable that does not fit, nor in the log', async () => {
    const input = await anInput()
    const questions: readonly (readonly [string, object])[] = [
      [FORM, { purpose: 'CIVIL_COMPLAINT', locale: TYPED }],
      [FORM, { purpose: TYPED, locale: 'KO' }],
      [FORM, { purpose: { [TYPED]: TYPED }, locale: 'KO' }],
      [SUBMIT, { input: { ...input, [TYPED]: 'x' } }],
      [SUBMIT, { input: { ...input, locale: TYPED } }],
      [SUBMIT, { input: { ...input, hasConsented: TYPED } }],
      [SUBMIT, { input: { ...input, items: TYPED } }],
      [SUBMIT, { input: { ...input, items: [{ code: 'NAME', value: { [TYPED]: 1 } }] } }],
      [SUBMIT, { input: { ...input, items: [{ code: 'NAME', value: TYPED, [TYPED]: TYPED }] } }],
      [SUBMIT, { input: TYPED }],
      [SUBMIT, { [TYPED]: TYPED }],
    ]
    for (const [query, variables] of questions) {
      const { status, codes, text } = await house.ask.site(query, variables)
      expect({ variables, status, codes: [...new Set(codes)] }).toEqual({
        variables,
        status: 400,
        codes: ['REQUEST_NOT_VALID'],
      })
      expect(text).not.toMatch(PARTS)
    }
    expect(house.lines.join('')).not.toMatch(PARTS)
  })

  it('is not in the refusal of a document that holds it', async () => {
    for (const query of [
      `{ inquiryForm(purpose: "${TYPED}", locale: KO) { policyVersion } }`,
      `{ inquiryPurposes(locale: "${TYPED}") { code } }`,
      `{ inquiryPurposes(mail: "${TYPED}", locale: KO) { code } }`,
      `{ a "${TYPED}" }`,
      `# ${TYPED}\n{`,
    ]) {
      const { text } = await house.ask.site(query)
      expect(text).not.toMatch(PARTS)
    }
    expect(house.lines.join('')).not.toMatch(PARTS)
  })

  it('is not in the refusal of an item, a name or a password', async () => {
    const input = await anInput()
    const items = [
      { code: TYPED, value: TYPED },
      { code: 'NAME', value: TYPED.repeat(200) },
      { code: 'EMAIL', value: `${TYPED} ${TYPED}` },
      { code: 'CONTACT_NUMBER', value: TYPED },
    ]
    for (const item of items) {
      const { codes, text } = await house.ask.site(SUBMIT, {
        input: { ...input, items: [...input.items.filter(({ code }) => code !== item.code), item] },
      })
      expect(codes[0]).toMatch(/^ITEM_/)
      expect(text).not.toMatch(PARTS)
    }
    const { text } = await house.ask.staff(SIGN_IN, { input: { signInName: TYPED, password: TYPED, code: TYPED } })
    expect(text).not.toMatch(PARTS)
    expect(house.lines.join('')).not.toMatch(PARTS)
  })

  it('is in no log line of an inquiry that was received', async () => {
    const send = senders(`http://127.0.0.1:${house.port}`, house.database.siteKey).site()
    await send(SubmitInquiryDocument, {
      input: await anInquiry(send, { email: TYPED, name: '유출남', content: '새어 나가면 안 되는 글' }),
    })
    expect(house.lines.join('')).not.toMatch(/kim\.leaks|유출남|새어/)
  })
})

describe('a fault', () => {
  it('is answered with a reference and nothing else, and the log has the reference and nothing that was typed', async () => {
    const superuser = (text: string) => house.database.sql('postgres', text)
    const input = await anInput()
    await superuser(`alter table jikimi.idempotency add constraint refuses_all check (false) not valid`)
    const { codes, data, text } = await house.ask.site(SUBMIT, {
      input: { ...input, items: input.items.map((item) => (item.code === 'EMAIL' ? { ...item, value: TYPED } : item)) },
    })
    await superuser('alter table jikimi.idempotency drop constraint refuses_all')
    expect({ codes, data }).toEqual({ codes: ['FAULT'], data: null })
    const reference = /"reference":"([0-9a-f-]{36})"/.exec(text)?.[1]
    const line = house.lines.find((one) => reference !== undefined && one.includes(reference))
    expect(line).toMatch(/"code":"23514"/)
    expect(text).not.toMatch(/check|constraint|idempotency|stack|\bat \b/i)
    expect(house.lines.join('')).not.toMatch(PARTS)
    expect(house.lines.join('')).not.toMatch(/refuses_all|Failing row/)
  })
})
