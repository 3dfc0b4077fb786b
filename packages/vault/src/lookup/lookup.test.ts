import * as fc from 'fast-check'
import { lookupToken } from './lookup-token.js'
import { normaliseEmail } from './normalise-email.js'
import { normalisePhone } from './normalise-phone.js'

const key = new Uint8Array(32).fill(7)

describe('a phone number', () => {
  it.each([
    ['01000001234', '+821000001234'],
    ['010-0000-1234', '+821000001234'],
    ['010 0000 1234', '+821000001234'],
    ['010.0000.1234', '+821000001234'],
    ['+82 10-0000-1234', '+821000001234'],
    ['+82 010-0000-1234', '+821000001234'],
    ['０１０－００００－１２３４', '+821000001234'],
    ['02-123-4567', '+8221234567'],
    ['(02) 1234-5678', '+82212345678'],
    ['031-123-4567', '+82311234567'],
    ['070-1234-5678', '+827012345678'],
    ['0505-123-4567', '+825051234567'],
    ['1588-1234', '+8215881234'],
    ['080-123-4567', '+82801234567'],
  ])('written as %s has one form', (written, expected) => {
    expect(normalisePhone(written)).toBe(expected)
  })

  it('of the old 011 is still one', () => {
    expect(normalisePhone('011-234-5678')).toBe('+82112345678')
  })

  it.each(['', '010-00', '010-0000-12345678', 'call 010-0000-1234', 'hong@example.kr', '9'.repeat(400)])(
    'is not seen in other text %#',
    (text) => expect(normalisePhone(text)).toBeUndefined(),
  )

  it('keeps its one form when that is read again, for 1,000 numbers', () => {
    const given = fc.integer({ min: 20_000_000, max: 99_999_999 }).filter((n) => n < 59_700_000 || n > 59_999_999)
    fc.assert(
      fc.property(given, (number) => {
        const [a, b] = [String(number).slice(0, 4), String(number).slice(4)]
        const phone = normalisePhone(`010-${a}-${b}`)
        expect(phone).toBe(`+8210${a}${b}`)
        expect(normalisePhone(phone!)).toBe(phone)
      }),
      { numRuns: 1000 },
    )
  })
})

describe('an e-mail address', () => {
  it.each([
    [' Hong@Example.KR ', 'hong@example.kr'],
    ['ｈｏｎｇ＠example.kr', 'hong@example.kr'],
    ['hong+site@mail.example.kr', 'hong+site@mail.example.kr'],
    ['홍길동@예시.한국', '홍길동@예시.한국'],
  ])('written as %s has one form', (written, expected) => {
    expect(normaliseEmail(written)).toBe(expected.normalize('NFKC'))
  })

  it.each([
    '',
    'hong',
    'hong@',
    '@example.kr',
    'a@b@example.kr',
    'hong@localhost',
    'a b@example.kr',
    'a..b@example.kr',
  ])('is refused when it is none: %s', (text) => expect(normaliseEmail(text)).toBeUndefined())

  it('with an invisible character or a line break inside is none', () => {
    expect(normaliseEmail('ho\u200bng@example.kr')).toBeUndefined()
    expect(normaliseEmail('hong@example.kr\nbcc:x@example.kr')).toBeUndefined()
  })

  it('keeps its one form when that is read again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (local) => {
        const email = normaliseEmail(`${local}@example.kr`)
        if (email !== undefined) expect(normaliseEmail(email)).toBe(email)
      }),
    )
  })
})

describe('a lookup token', () => {
  it('is equal for one contact in any written form', () => {
    expect(lookupToken(key, 'PHONE', '010-0000-1234')).toEqual(lookupToken(key, 'PHONE', '+82 10 0000 1234'))
    expect(lookupToken(key, 'EMAIL', 'Hong@example.kr ')).toEqual(lookupToken(key, 'EMAIL', 'hong@example.kr'))
    expect(lookupToken(key, 'EMAIL', '홍@example.kr'.normalize('NFD'))).toEqual(
      lookupToken(key, 'EMAIL', '홍@example.kr'.normalize('NFC')),
    )
  })

  it('differs by key, by kind and by contact', () => {
    const token = lookupToken(key, 'EMAIL', 'hong@example.kr')
    expect(token).toHaveLength(32)
    expect(lookupToken(new Uint8Array(32).fill(8), 'EMAIL', 'hong@example.kr')).not.toEqual(token)
    expect(lookupToken(key, 'EMAIL', 'kang@example.kr')).not.toEqual(token)
  })

  it('is not made of what is no contact', () => {
    expect(lookupToken(key, 'EMAIL', '010-0000-1234')).toBeUndefined()
    expect(lookupToken(key, 'PHONE', 'hong@example.kr')).toBeUndefined()
  })
})
