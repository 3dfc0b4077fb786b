import * as fc from 'fast-check'
import { withEverything } from '../../test/differences/kinds-of-change.js'
import { changed, type Draft } from '../../test/lint/changed.js'
import { readPolicyFile } from '../../test/read-policy-file.js'
import { readOnlineShop } from '../../test/read-online-shop.js'
import { consequencesOf, differenceOf, earliestEffect, parsePolicy, type PolicyDocument } from '../index.js'
import { wordPieces } from './word-changes.js'

const caliverse = parsePolicy(readPolicyFile('caliverse-1.0.yaml'))
const inForce = changed(caliverse, withEverything)

/** What no difference tells of: which version it is, and what the digest leaves out too. */
const UNTOLD =
  /^(format|version|announcedOn|effectiveOn|language\.translation|published\.sha256|retention\.startsAt|purposes\.\d+\.meeting)$/

/** Every single value in a document, by its path. */
function leavesOf(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path]
  return Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, [...path, key]))
}
function withOther(document: PolicyDocument, path: readonly string[]): PolicyDocument {
  const copy = structuredClone(document) as Draft
  let holder = copy as unknown as Record<string, unknown>
  for (const key of path.slice(0, -1)) holder = holder[key] as Record<string, unknown>
  const last = path.at(-1)!
  const value = holder[last]
  holder[last] = typeof value === 'string' ? `${value}9` : typeof value === 'number' ? value + 1 : !value
  return copy
}

describe('the difference of two versions', () => {
  const leaves = leavesOf(inForce).filter((path) => !UNTOLD.test(path.join('.')))

  it('sees every value of a policy change, in a fact or in words', () => {
    const missed = leaves.filter((path) => {
      const { facts, words } = differenceOf(inForce, withOther(inForce, path))
      return facts.length + words.length === 0
    })
    expect([leaves.length > 300, missed.map((path) => path.join('.'))]).toEqual([true, []])
  })

  it('of a version with itself is nothing', () => {
    expect(differenceOf(inForce, structuredClone(inForce))).toEqual({
      facts: [],
      words: [],
      significance: 'EDITORIAL',
      needsConsent: false,
      noticeDays: 7,
    })
  })

  it('sees a second entry of the same name, wherever it stands', () => {
    const advertising = { name: 'Invented Bank', purpose: { ko: '광고', en: 'advertising' } }
    const next = changed(inForce, (draft) => void draft.provision.recipients.unshift(advertising))
    expect(differenceOf(inForce, next)).toMatchObject({ significance: 'SIGNIFICANT', needsConsent: true })
    const mailing = { name: 'Invented Parcels', work: { ko: '우편', en: 'mailing' } }
    const more = changed(inForce, (draft) => void draft.outsourcing.outsourcees.unshift(mailing))
    expect(differenceOf(inForce, more).facts.map(({ kind }) => kind)).toContain('OUTSOURCEE_ADDED')
  })

  it('of two companies names each of their purposes, and consents of neither cover the other', () => {
    const shop = parsePolicy(readOnlineShop())
    const kinds = differenceOf(inForce, shop).facts.map(({ kind }) => kind)
    expect(kinds.filter((kind) => kind === 'PURPOSE_ADDED' || kind === 'PURPOSE_REMOVED')).toHaveLength(4)
    expect(consequencesOf(inForce, shop)).toMatchObject({
      forms: ['PRODUCT_QUESTION', 'JOB_APPLICATION'],
      consentsToAskAgain: [],
    })
  })

  it('says of words alone where they are and that they weigh little', () => {
    const reworded = changed(
      inForce,
      ({ articles }) => void (articles[10]!.text.ko.body += '\n\n문의는 언제든 환영합니다.'),
    )
    const { facts, words, significance, noticeDays } = differenceOf(inForce, reworded)
    expect([facts, significance, noticeDays]).toEqual([[], 'EDITORIAL', 7])
    expect(words).toMatchObject([{ place: 'BODY', article: '11', locale: 'ko' }])
    expect(words[0]!.pieces.filter(({ kind }) => kind === 'ADDED').map(({ text }) => text.trim())).toEqual([
      '문의는 언제든 환영합니다.',
    ])
  })
})

describe('words', () => {
  const marked = (before: string, after: string) =>
    wordPieces(before, after)
      .map(({ kind, text }) => (kind === 'SAME' ? text : kind === 'ADDED' ? `{+${text}+}` : `[-${text}-]`))
      .join('')

  it.each([
    ['회사는 정보를 처리합니다.', '회사가 정보를 처리합니다.', '회사[-는-]{+가+} 정보를 처리합니다.'],
    ['보유 기간: 3개월', '보유 기간: 6개월', '보유 기간: [-3개월-]{+6개월+}'],
    ['이름, 이메일', '이름, 전화번호, 이메일', '이름, {+전화번호, +}이메일'],
    ['for three months', 'for six months', 'for [-three-]{+six+} months'],
    ['a\nb\nc', 'a\nc', 'a\n[-b\n-]c'],
    ['', '새 글', '{+새 글+}'],
  ])('%j becomes %j', (before, after, shown) => expect(marked(before, after)).toBe(shown))

  it('put together give both texts again, whatever they are', () => {
    const text = fc
      .array(fc.oneof(fc.constantFrom('회사는', '회사가', ' ', '\n', '<b>', '정보'), fc.string({ unit: 'grapheme' })))
      .map((all) => all.join(''))
    fc.assert(
      fc.property(text, text, (before, after) => {
        const pieces = wordPieces(before, after)
        const without = (gone: string) =>
          pieces
            .filter(({ kind }) => kind !== gone)
            .map((piece) => piece.text)
            .join('')
        expect([without('ADDED'), without('REMOVED')]).toEqual([before, after])
      }),
    )
  })

  it('of 300 kB that have nothing in common are told in time, and whole', () => {
    const long = (word: string) => Array.from({ length: 30_000 }, (_none, at) => `${word}${at}`).join(' ')
    expect(wordPieces(long('가'), long('나'))).toHaveLength(2)
    expect(wordPieces(long('가\n'), long('나\n'))).toHaveLength(2)
    // Each changes every other word between lines that stay: the edits of the first are all that is looked for
    const paragraphs = (word: string) =>
      Array.from({ length: 130 }, (_none, at) => {
        const words = Array.from({ length: 750 }, (_no, nth) => (nth % 2 === 0 ? `${word}${nth}` : `같은${nth}`))
        return `같은 줄 ${at}\n${words.join(' ')}\n`
      }).join('')
    const { length } = wordPieces(paragraphs('가'), paragraphs('나'))
    expect([length > 1000, length < 4000]).toEqual([true, true])
  })
})

describe('consequences', () => {
  it('name purposes with another form, period and consent, and who is newly disclosed', () => {
    const next = changed(inForce, (draft) => {
      draft.retention.byPurpose.push({ purpose: 'IR_MEETING', months: 6 })
      draft.outsourcing.outsourcees.push({ name: 'Invented Mailers', work: { ko: '우편 발송', en: 'mailing' } })
    })
    expect(consequencesOf(inForce, next)).toEqual({
      forms: ['IR_MEETING'],
      consentsToAskAgain: ['IR_MEETING'],
      periodsMoved: [{ purpose: 'IR_MEETING', before: 3, after: 6 }],
      recipients: [],
      outsourcees: ['Invented Mailers'],
    })
  })

  it('of a new version number alone are none', () => {
    const next = changed(inForce, (draft) => void Object.assign(draft, { version: '1.1', effectiveOn: '2027-01-01' }))
    expect(consequencesOf(inForce, next)).toMatchObject({ forms: [], consentsToAskAgain: [] })
  })

  it.each([
    ['2026-01-31', 30, '2026-03-02'],
    ['2028-02-22', 7, '2028-02-29'],
    ['2026-12-25', 7, '2027-01-01'],
    ['2026-11-24', 0, '2026-11-24'],
  ])('noticed on %s with %i days it takes effect on %s at the earliest', (noticedOn, days, on) => {
    expect(earliestEffect(noticedOn, days)).toBe(on)
  })
})
