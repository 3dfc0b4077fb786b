import { existsSync, readFileSync } from 'node:fs'
import { readPolicyFile } from '../test/read-policy-file.js'
import {
  articleText,
  isTranslation,
  itemsFor,
  parsePolicy,
  publishedDigest,
  publishedText,
  purposeOf,
} from './index.js'
import { normaliseBlanks } from './normalise-blanks.js'

const policy = parsePolicy(readPolicyFile('caliverse-1.0.yaml'))
const published = readPolicyFile('caliverse-1.0.published.txt')
const origin = new URL('../../../../shared/policy/caliverse-privacy-policy-v1.0.txt', import.meta.url)

describe('the texts of CALIVERSE 1.0', () => {
  it('joins title, preamble, articles and footer into the published text, blanks aside', () => {
    expect(normaliseBlanks(publishedText(policy))).toBe(normaliseBlanks(published))
  })

  it('pins the published text by its digest', () => {
    expect(policy.published.sha256).toBe(publishedDigest(published))
  })

  const itWithOrigin = existsSync(origin) ? it : it.skip
  itWithOrigin('keeps a copy of the publication that is equal to the one handed over, byte for byte', () => {
    expect(Buffer.from(published, 'utf8').equals(readFileSync(origin))).toBe(true)
  })

  it('has eleven articles, each in Korean that is Korean and English that is not', () => {
    expect(policy.articles.map(({ number }) => number)).toEqual(
      Array.from({ length: 11 }, (_, index) => String(index + 1).padStart(2, '0')),
    )
    for (const { number } of policy.articles) {
      expect(articleText(policy, number, 'ko').body).toMatch(/[가-힣]{2}/)
      expect(articleText(policy, number, 'en').body).not.toMatch(/[가-힣]/)
    }
  })

  it('keeps the mistakes of the publication', () => {
    expect(articleText(policy, '01', 'en').heading).toContain('experience in the metaverse')
    expect(articleText(policy, '11', 'en').body).toContain('Jan 1th, 2022')
    expect(policy.officers.map(({ email }) => email)).toEqual(['', ''])
    expect(policy.published.required).toEqual(policy.published.optional)
  })

  it('marks Korean as the translation', () => {
    expect([isTranslation(policy, 'ko'), isTranslation(policy, 'en')]).toEqual([true, false])
    expect(articleText(policy, '05', 'ko').isTranslation).toBe(true)
  })

  it('says the same in both languages: every figure of an English body is in the Korean one', () => {
    for (const { number, text } of policy.articles.filter(({ number }) => number !== '11')) {
      const figures = text.en.body.match(/\d{2,}/g) ?? []
      expect({ number, missing: figures.filter((figure) => !text.ko.body.includes(figure)) }).toEqual({
        number,
        missing: [],
      })
    }
  })
})

describe('the facts of CALIVERSE 1.0', () => {
  it('collects three required, one optional and two generated items for a civil complaint', () => {
    expect(itemsFor(policy, 'CIVIL_COMPLAINT').map(({ code, requirement }) => `${code} ${requirement}`)).toEqual([
      'NAME REQUIRED',
      'EMAIL REQUIRED',
      'CONTACT_NUMBER OPTIONAL',
      'CONTENT REQUIRED',
      'ACCESS_LOG GENERATED',
      'IP_ADDRESS GENERATED',
    ])
  })

  it('offers times for a meeting to who asked for an IR meeting, and to nobody else', () => {
    expect(policy.purposes.filter(({ meeting }) => meeting).map(({ code }) => code)).toEqual(['IR_MEETING'])
  })

  it('implies the content of the inquiry and nothing else', () => {
    expect(policy.items.filter(({ implied }) => implied).map(({ code }) => code)).toEqual(['CONTENT'])
  })

  it('treats result notification as a use of the complaint and not as a purpose', () => {
    expect(purposeOf(policy, 'RESULT_NOTIFICATION')).toBeUndefined()
    expect(purposeOf(policy, 'CIVIL_COMPLAINT')?.uses.map(({ code }) => code)).toEqual(['RESULT_NOTIFICATION'])
  })

  it('states periods, notice and agencies as published', () => {
    expect([policy.retention.months, policy.notice.days, policy.notice.significantDays]).toEqual([3, 7, 30])
    expect(policy.agencies.map(({ telephone }) => telephone)).toEqual(['118', '1301', '182'])
    expect([policy.outsourcing.outsourcees, policy.provision.recipients, policy.retention.statutory]).toEqual([
      [],
      [],
      [],
    ])
  })

  it('cannot be changed by a reader', () => {
    expect(Object.isFrozen(policy) && Object.isFrozen(policy.articles[0]?.text.en)).toBe(true)
  })
})
