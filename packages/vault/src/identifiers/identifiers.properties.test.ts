import * as fc from 'fast-check'
import { maskForbiddenIdentifiers } from './mask-forbidden-identifiers.js'

const digitsLeft = (text: string) => text.normalize('NFKC').replaceAll(/\P{Nd}/gu, '')
const pad = (number: number, length: number) => String(number).padStart(length, '0')
const number = (length: number) => fc.integer({ min: 0, max: 10 ** length - 1 }).map((n) => pad(n, length))

const separator = fc.constantFrom('-', ' ', '.', '–', '—', '－', ' - ', '/', '_', '·', '\u00a0', '\u200b-', '\t', '~')
const unseen = fc.constantFrom('', '', '\u200b', '\u200d', '\ufeff', '\u00ad', '\u2060', '\ufe0f')
const width = fc.constantFrom('0', '０', '𝟎', '𝟘', '٠', '०')
const around = fc.stringMatching(/^[가-힣a-z .,!?\n]{0,12}[가-힣!? ]$/u)

/** Writes each digit in some width, with something unseen behind it, and separators at the chosen places. */
function written(digits: string, places: readonly number[]) {
  const one = fc.tuple(width, unseen, separator)
  return fc.array(one, { minLength: digits.length, maxLength: digits.length }).map((styles) =>
    styles
      .map(([zero, hidden, gap], index) => {
        const digit = String.fromCodePoint(zero.codePointAt(0)! + Number(digits[index]))
        return digit + hidden + (places.includes(index + 1) && index + 1 < digits.length ? gap : '')
      })
      .join(''),
  )
}

const person = fc
  .record({
    year: fc.integer({ min: 0, max: 99 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
    century: fc.integer({ min: 0, max: 9 }),
    rest: number(6),
  })
  .map(({ year, month, day, century, rest }) => `${pad(year, 2)}${pad(month, 2)}${pad(day, 2)}${century}${rest}`)

const card = fc
  .tuple(fc.constantFrom('4', '51', '55', '2221', '6011', '3528', '62', '94'), number(15))
  .map(([prefix, rest]) => withCheckDigit((prefix + rest).slice(0, 15)))

function withCheckDigit(digits: string): string {
  const sum = [...digits].toReversed().reduce((total, digit, place) => {
    const value = Number(digit) * (place % 2 === 0 ? 2 : 1)
    return total + (value > 9 ? value - 9 : value)
  }, 0)
  return digits + String((10 - (sum % 10)) % 10)
}

const residentPlaces = fc.oneof(
  fc.constantFrom([], [6], [2, 4, 6], [6, 7], [6, 9], [6, 10], [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]),
  fc.subarray([1, 2, 3, 7, 12]).map((places) => [6, ...places]),
)

describe('no planted number survives', () => {
  it('when it is a resident or alien number, however it is written', () => {
    const planted = fc.tuple(person, residentPlaces).chain(([digits, places]) => written(digits, places))
    fc.assert(
      fc.property(around, planted, around, (before, number, after) => {
        const { text, found } = maskForbiddenIdentifiers(before + number + after)
        expect(found).toHaveLength(1)
        expect(digitsLeft(text)).toBe('')
      }),
      { numRuns: 3000 },
    )
  })

  it('when it is a card number, however it is written', () => {
    const places = fc.constantFrom([], [4, 8, 12], [4, 10], [6], [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15])
    const planted = fc.tuple(card, places).chain(([digits, cuts]) => written(digits, cuts))
    fc.assert(
      fc.property(around, planted, around, (before, number, after) => {
        const { text, found } = maskForbiddenIdentifiers(before + number + after)
        expect(found).toEqual(['CARD_NUMBER'])
        expect(digitsLeft(text)).toBe('')
      }),
      { numRuns: 2000 },
    )
  })

  it('when it is a licence number, however it is written', () => {
    const region = fc.integer({ min: 11, max: 28 }).map(String)
    const digits = fc.tuple(region, number(10)).map((parts) => parts.join(''))
    fc.assert(
      fc.property(
        digits.chain((all) => written(all, [2, 4, 10])),
        (number) => {
          expect(maskForbiddenIdentifiers(number).found).toEqual(['DRIVER_LICENCE_NUMBER'])
        },
      ),
    )
  })
})

describe('an ordinary phone number', () => {
  const forms: readonly ((a: string, b: string) => string)[] = [
    (a, b) => `010${a}${b}`,
    (a, b) => `010-${a}-${b}`,
    (a, b) => `010 ${a} ${b}`,
    (a, b) => `010.${a}.${b}`,
    (a, b) => `+82 10-${a}-${b}`,
    (a, b) => `+8210${a}${b}`,
    (a, b) => `+82-010-${a}-${b}`,
    (a, b) => `(02) ${a}-${b}`,
    (a, b) => `02-${a.slice(1)}-${b}`,
    (a, b) => `031-${a.slice(1)}-${b}`,
    (a, b) => `070-${a}-${b}`,
    (a, b) => `0505-${a.slice(1)}-${b}`,
    (_, b) => `1588-${b}`,
    (a, b) => `０１０－${a}－${b}`,
  ]
  const phone = fc.tuple(fc.constantFrom(...forms), number(4), number(4)).map(([form, a, b]) => form(a, b))

  it('is never flagged, alone or in a list, in 14 written forms', () => {
    const gap = fc.constantFrom(' ', ', ', ' / ', '\n', '와 ')
    fc.assert(
      fc.property(phone, gap, phone, (one, between, other) => {
        expect(maskForbiddenIdentifiers(one).found).toEqual([])
        expect(maskForbiddenIdentifiers(one + between + other).found).toEqual([])
      }),
      { numRuns: 10_000 },
    )
  })

  it('is not flagged for a day or a small number beside it', () => {
    const small = fc.constantFrom('24', '1', '2024.01.15', '24.01.15', '10:30', '7')
    fc.assert(
      fc.property(phone, small, (written, beside) => {
        expect(maskForbiddenIdentifiers(`${written} ${beside}`).found).toEqual([])
        expect(maskForbiddenIdentifiers(`${beside} ${written}`).found).toEqual([])
      }),
      { numRuns: 5000 },
    )
  })
})
