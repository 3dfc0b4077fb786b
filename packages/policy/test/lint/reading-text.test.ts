import { array, assert, constantFrom, property } from 'fast-check'
import { statutoryPeriodOf } from '../../src/lint/law/statutory-periods.js'
import { lintPolicy } from '../../src/lint/lint-policy.js'
import { digitsOfNumber } from '../../src/lint/text/digits-of-number.js'
import { namesLaw } from '../../src/lint/text/names-law.js'
import { periodPattern } from '../../src/lint/text/period-pattern.js'
import { quoted } from '../../src/lint/text/quoted.js'
import { templateFillers } from '../../src/lint/text/template-fillers.js'
import { append, changed } from './changed.js'
import { findingsOf } from './findings-of.js'
import { readLintFixture } from './read-lint-fixture.js'

const clean = readLintFixture('a-clean-policy')
const shop = readLintFixture('a-stationery-shop')
const ordinals = (text: string) =>
  findingsOf(changed(clean, (draft) => append(draft, '09', text))).filter((one) => one.includes('ORDINAL'))

describe('an ordinal', () => {
  it.each(['1st', '2nd', '3rd', '4th', '11th', '12th', '13th', '21st', '22nd', '101st', '111th', '1,000th'])(
    'exists in English: %s',
    (right) => expect(ordinals(right)).toEqual([]),
  )

  it.each(['1th', '2th', '3th', '11st', '12nd', '13rd', '21th', '22st', '23th', '111st', '2TH'])(
    'does not exist in English: %s',
    (wrong) => expect(ordinals(wrong)).toHaveLength(1),
  )
})

describe('a telephone number', () => {
  it.each([
    ['02-000-0000', 8],
    ['02-0000-0000', 9],
    ['+82 2 0000 0000', 9],
    ['1588-0000', 8],
    ['010-0000-0001', 10],
    ['0082-10-0000-0001', 10],
    ['+82-000-0000', 6],
    ['514-0000', 7],
  ])('has its digits counted without country code and leading nought: %s', (telephone, digits) => {
    expect(digitsOfNumber(telephone)).toBe(digits)
  })

  it.each(['', ' ', '+1-555-0100', '0044 20 0000'])(
    'of nobody or of another country is not judged: %j',
    (telephone) => {
      expect(digitsOfNumber(telephone)).toBeUndefined()
    },
  )
})

describe('a period', () => {
  it.each([
    [3, '3 months'],
    [3, 'three-month'],
    [3, '3개월'],
    [12, '1 year'],
    [12, 'Twelve months'],
    [24, '2년'],
  ])('of %d months is read in %s', (months, text) => expect(periodPattern(months).test(text)).toBe(true))

  it.each([
    [3, '13 months'],
    [3, '3 days'],
    [3, '33개월'],
    [12, '11년'],
    [3, '1.3 months'],
  ])('of %d months is not read in %s', (months, text) => expect(periodPattern(months).test(text)).toBe(false))
})

it('tells a law from a method, which ends alike in Korean', () => {
  expect(['전자상거래법에 따라', '(국세기본법)', '관계 법령', 'Framework Act'].map(namesLaw)).toEqual([
    true,
    true,
    true,
    true,
  ])
  expect(['보관 방법', '수집방법에 따라', 'an active actor', '불가피한 경우'].map(namesLaw)).toEqual([
    false,
    false,
    false,
    false,
  ])
})

it('knows the period of a statute by any common way to cite it, and of no other', () => {
  const months = (statute: string) => statutoryPeriodOf(statute)?.months
  expect(months('전자상거래 등에서의 소비자보호에 관한 법률 시행령 제6조 제1항 제4호')).toBe(36)
  expect(months('전자상거래법 시행령 6조1항2호')).toBe(60)
  expect(months('E-Commerce Act Decree 6①1')).toBe(6)
  expect(months('Decree on Consumer Protection in Electronic Commerce, Article 6(1)3')).toBe(60)
  expect(months('전자상거래법')).toBeUndefined()
  expect(months('국세기본법 제6조 제1항 제4호')).toBeUndefined()
})

describe('filler of a template', () => {
  it.each([
    'OO도 OO시',
    '○○구 1',
    '전화: 02-123-4567',
    '123-45-67890',
    '대표 : 대표자명',
    'your company name',
    '[회사명]',
    '{{domain}}',
  ])('is seen without anybody having marked it: %s', (text) => expect(templateFillers(text)).not.toEqual([]))

  it.each(['서울시 종로구 1', '02-0000-0000', '제2026-가상시-00001호', '대표 : 가상인', 'OOO', 'your company'])(
    'is not seen in %s',
    (text) => expect(templateFillers(text)).toEqual([]),
  )
})

it('cuts what it quotes, keeps it on one line, and lets no control mark through', () => {
  expect(quoted(`a\n\u001b[31mb\u202e c`)).toBe('“a [31mb c”')
  expect(Array.from(quoted('🙂'.repeat(200)))).toHaveLength(102)
})

it('reads a title cited in Korean, whatever its blanks, capitals and composition', () => {
  const cited = (text: string) => findingsOf(changed(shop, (draft) => append(draft, '05', text)))
  expect(cited('「3.개인정보의 처리 및 보유 기간」').length).toBe(findingsOf(shop).length)
  expect(cited(`「3. ${'개인정보의 처리 및 보유 기간'.normalize('NFD')}」`).length).toBe(findingsOf(shop).length)
  expect(cited('「3. 보유 기간」')).toContain('ERROR 05 CITED_TITLE_NOT_FOUND 03 보유 기간')
  expect(cited('「33. 보유 기간」')).toContain('ERROR 05 CITED_TITLE_NOT_FOUND 33 보유 기간')
})

it('answers whatever a policy says, and soon', () => {
  const pieces = constantFrom(
    '"1.',
    ' ',
    '\n',
    'O',
    '○',
    '도',
    '123-',
    '후',
    '법',
    'form',
    '(2)',
    '일',
    '1th',
    '“',
    '”',
  )
  const texts = array(pieces, { maxLength: 300 }).map((list) => `x${list.join('')}`)
  assert(
    property(texts, texts, (body, footer) => {
      const odd = changed(clean, (draft) => {
        for (const { text } of draft.articles) text.en.body = body
        draft.footer.en = footer
      })
      expect(Array.isArray(lintPolicy(odd))).toBe(true)
    }),
    { numRuns: 60 },
  )
  for (const long of [
    '"1.' + ' '.repeat(50_000),
    'O'.repeat(50_000),
    '?'.repeat(50_000),
    '1'.repeat(50_000),
    '회사명 : '.repeat(9_000),
    '\n '.repeat(25_000),
  ]) {
    const began = performance.now()
    lintPolicy(changed(clean, (draft) => append(draft, '03', long)))
    expect(performance.now() - began).toBeLessThan(3_000)
  }
})
