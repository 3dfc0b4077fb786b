import { problemsIn } from '../test/problems-in.js'
import { readOnlineShop } from '../test/read-online-shop.js'
import { readPolicyFile } from '../test/read-policy-file.js'

const shop = readOnlineShop()

/** The shop's policy with one defect planted; fails when there is nothing to replace. */
function shopWith(sound: string, defect: string): string {
  if (!shop.includes(sound)) throw new Error(`the fixture has no ${sound}`)
  return shop.replace(sound, defect)
}

describe('a policy that is valid', () => {
  it('is the shop, whose purposes, items, articles and languages differ from the first customer', () => {
    expect(problemsIn(shop)).toEqual([])
  })

  it('is CALIVERSE 1.0', () => {
    expect(problemsIn(readPolicyFile('caliverse-1.0.yaml'))).toEqual([])
  })
})

describe('a planted defect', () => {
  const defects: readonly (readonly [what: string, sound: string, defect: string, path: string])[] = [
    ['an unknown key', 'agencies: []', 'agencies: []\nagents: []', ''],
    ['a missing language', '{ ko: 끝, en: End }', '{ ko: 끝 }', 'footer.en'],
    ['a blank text', '{ ko: 끝, en: End }', "{ ko: 끝, en: '  ' }", 'footer.en'],
    ['a day that is none', "effectiveOn: '2026-03-03'", "effectiveOn: '2026-02-30'", 'effectiveOn'],
    ['an effect before its announcement', "effectiveOn: '2026-03-03'", "effectiveOn: '2026-01-31'", 'effectiveOn'],
    ['an original that is its own translation', 'translation: en', 'translation: ko', 'language.translation'],
    ['a gap in the articles', "- number: '02'", "- number: '03'", 'articles.1.number'],
    ['a reference to no article', "notice: { article: '02'", "notice: { article: '09'", 'notice.article'],
    ['a purpose listed twice', '- code: JOB_APPLICATION', '- code: PRODUCT_QUESTION', 'purposes.1.code'],
    ['an item listed twice', '- code: PHONE', '- code: BUYER', 'items.2.code'],
    [
      'an item for no purpose of the policy',
      '{ PRODUCT_QUESTION: OPTIONAL }',
      '{ LOTTERY: OPTIONAL }',
      'items.2.requirements.LOTTERY',
    ],
    ['a code in lower case', 'code: PHONE', 'code: phone', 'items.2.code'],
    ['a kind nobody can check', 'kind: PHONE', 'kind: FINGERPRINT', 'items.2.kind'],
    [
      'a generated name',
      'JOB_APPLICATION: REQUIRED }\n    maxLength: 60',
      'JOB_APPLICATION: GENERATED }\n    maxLength: 60',
      'items.0.requirements.JOB_APPLICATION',
    ],
    ['an item for nothing', '{ PRODUCT_QUESTION: OPTIONAL }', '{}', 'items.2'],
    ['a published item that is not described', 'optional: [PHONE]', 'optional: [FAX]', 'published.optional.0'],
    ['an unpublished item not marked as implied', 'optional: [PHONE]', 'optional: []', 'items.2.implied'],
    [
      'an implied item without an interpretation',
      'maxLength: 2000',
      'maxLength: 2000\n    implied: true',
      'items.3.interpretation',
    ],
    ['a period of nought months', '  months: 6', '  months: 0', 'retention.months'],
    [
      'a period for no purpose of the policy',
      'purpose: JOB_APPLICATION',
      'purpose: LOTTERY',
      'retention.byPurpose.0.purpose',
    ],
    ['a longer notice for the lesser change', 'days: 7', 'days: 31', 'notice.significantDays'],
    ['a digest of another text', 'published:', `published:\n  sha256: ${'0'.repeat(64)}`, 'published.sha256'],
    ['a key written twice', 'agencies: []', 'agencies: []\nagencies: []', 'yaml'],
    ['an alias', 'footer: { ko: 끝, en: End }', 'footer: { ko: &end 끝, en: *end }', 'yaml'],
    ['a second document', 'agencies: []', '---\nagencies: []', 'yaml'],
  ]

  it.each(defects)('is found: %s', (_what, sound, defect, path) => {
    expect(problemsIn(shopWith(sound, defect)).map((problem) => problem.path)).toContain(path)
  })

  it('is found in a published text of which one letter was corrected', () => {
    const corrected = readPolicyFile('caliverse-1.0.yaml').replace('Jan 1th', 'Jan 1st')
    expect(problemsIn(corrected).map(({ path }) => path)).toEqual(['published.sha256'])
  })

  it('does not hide another one', () => {
    const twice = shopWith("- number: '02'", "- number: '03'").replace('optional: [PHONE]', 'optional: [FAX]')
    expect(problemsIn(twice).map(({ path }) => path)).toEqual(
      expect.arrayContaining(['articles.1.number', 'published.optional.0', 'items.2.implied']),
    )
  })

  it.each(['', '[]', 'null', '{', 'text'])('is reported, not thrown as something else, for %j', (text) => {
    expect(problemsIn(text).length).toBeGreaterThan(0)
  })
})
