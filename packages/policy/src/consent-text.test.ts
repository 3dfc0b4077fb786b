import { readOnlineShop } from '../test/read-online-shop.js'
import { readPolicyFile } from '../test/read-policy-file.js'
import { consentText, consentTextDigest, parsePolicy, type Locale } from './index.js'

const policy = parsePolicy(readPolicyFile('caliverse-1.0.yaml'))
const shop = parsePolicy(readOnlineShop())
const everyText = [policy, shop].flatMap((document) =>
  document.purposes.flatMap(({ code }) =>
    (['ko', 'en'] as const).map((locale) => [code, locale, consentText(document, code, locale)] as const),
  ),
)

describe('a consent text', () => {
  it.each([
    [
      'ko',
      [
        'CALIVERSE INC',
        '민원 처리',
        '필수: 이름, 이메일 주소, 문의 내용',
        '선택: 연락처',
        '3개월',
        '거부할 권리',
        '불이익',
        '철회',
      ],
    ],
    [
      'en',
      [
        'CALIVERSE INC',
        'Civil complaint',
        'Required: Name, E-mail address, Content',
        'Optional: Contact number',
        '3 months',
        'right to refuse',
        'disadvantage',
        'withdraw',
      ],
    ],
  ] as const)('names all that PIPA 15② asks for, in %s', (locale: Locale, parts) => {
    const text = consentText(policy, 'CIVIL_COMPLAINT', locale)
    expect(parts.filter((part) => !text.includes(part))).toEqual([])
  })

  it('is the same each time', () => {
    const again = parsePolicy(readPolicyFile('caliverse-1.0.yaml'))
    expect(consentText(again, 'IR_MEETING', 'ko')).toBe(consentText(policy, 'IR_MEETING', 'ko'))
  })

  it('differs between purposes and languages', () => {
    expect(new Set(everyText.map(([, , text]) => consentTextDigest(text))).size).toBe(everyText.length)
  })

  it.each(everyText)('has no gap and no leftover of a template: %s, %s', (_code, _locale, text) => {
    expect(text).not.toMatch(/undefined|null|\[object|\$\{|: *$|: *\./m)
  })

  it('does not promise a choice where nothing is optional', () => {
    expect(consentText(shop, 'JOB_APPLICATION', 'en')).not.toContain('Optional')
  })

  it('does not name an item that is listed and not collected', () => {
    expect(consentText(policy, 'CIVIL_COMPLAINT', 'en')).not.toContain('Service usage records')
  })

  it('counts one day as one day', () => {
    expect(consentText(shop, 'PRODUCT_QUESTION', 'en')).toContain('for 1 day from then')
  })

  it('does not exist for a purpose that the policy does not list', () => {
    expect(() => consentText(policy, 'PRODUCT_QUESTION', 'ko')).toThrow(RangeError)
  })
})

describe('the digest of a consent text', () => {
  it('is SHA-256', () => {
    expect(consentTextDigest('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
  })

  it('does not depend on how Hangul is composed', () => {
    expect(consentTextDigest('동의'.normalize('NFD'))).toBe(consentTextDigest('동의'))
  })
})
