import * as fc from 'fast-check'
import { maskAddress } from './mask-address.js'
import { maskEmail } from './mask-email.js'
import { maskItem } from './mask-item.js'
import { maskName } from './mask-name.js'
import { maskPhone } from './mask-phone.js'

describe('a masked name', () => {
  it.each([
    ['홍길동', '홍*동'],
    ['이순', '이*'],
    ['이', '*'],
    ['남궁민준', '남**준'],
    ['홍 길동', '홍 *동'],
    ['洪吉童', '洪*童'],
    ['Gildong Hong', 'Gild*** ****'],
    ['Kim', 'K**'],
    ['Li', 'L*'],
    ['X', '*'],
    ['', '*'],
    ['이.순', '이**'],
    ['이\u200b순', '이*'],
    ['이\u3164순', '이*'],
    ['A😀B', 'A**'],
  ])('of %s is %s', (name, masked) => expect(maskName(name)).toBe(masked))

  it('is the same for decomposed Hangul', () => {
    fc.assert(
      fc.property(hangul, (name) => {
        expect(maskName(name.normalize('NFD'))).toBe(maskName(name))
      }),
    )
  })

  it('never shows every letter', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        if (letters(name) > 0) expect(letters(maskName(name))).toBeLessThan(letters(name))
      }),
    )
  })
})

describe('a masked name of which less is shown', () => {
  it.each([
    ['홍길동', 1, '홍**'],
    ['홍길동', 0, '***'],
    ['이순', 1, '이*'],
    ['이순', 0, '**'],
    ['Gildong Hong', 1, 'Gi***** ****'],
    ['Gildong Hong', 0, '******* ****'],
    ['홍길동', 9, '홍*동'],
    ['홍길동', -1, '***'],
    ['Gildong Hong', 9, 'Gild*** ****'],
  ])('of %s, %d characters, is %s', (name, count, masked) => expect(maskName(name, count)).toBe(masked))
})

describe('a masked e-mail address', () => {
  it.each([
    ['hong@example.kr', 'ho***@example.kr'],
    ['HONG@example.kr', 'ho***@example.kr'],
    ['kim@example.kr', 'ki***@example.kr'],
    ['ab@example.kr', 'a***@example.kr'],
    ['a@example.kr', '***@example.kr'],
    ['홍길동@example.kr'.normalize('NFD'), '홍길***@example.kr'],
    ['not an address', '***'],
    ['hong@', '***'],
  ])('of %s is %s', (email, masked) => expect(maskEmail(email)).toBe(masked))
})

describe('a masked e-mail address of which more or less is shown', () => {
  it.each([
    ['hong@example.kr', 0, '***@example.kr'],
    ['hong@example.kr', 1, 'h***@example.kr'],
    ['gildong@example.kr', 4, 'gild***@example.kr'],
    ['hong@example.kr', 4, 'hon***@example.kr'],
    ['gildong@example.kr', 9, 'gild***@example.kr'],
    ['gildong@example.kr', -1, '***@example.kr'],
  ])('of %s, %d characters, is %s', (email, count, masked) => expect(maskEmail(email, count)).toBe(masked))
})

describe('a masked phone number', () => {
  it.each([
    ['01000005678', '010-****-5678'],
    ['+82 10 0000 5678', '010-****-5678'],
    ['０１０－００００－５６７８', '010-****-5678'],
    ['02-123-5678', '02-****-5678'],
    ['0505-123-5678', '050-****-5678'],
    ['1588-1234', '1588-****'],
    ['+1 213 373 4253', '+1 **** 4253'],
    ['010-0000-56', '***'],
    ['my number is 010-0000-5678', '***'],
  ])('of %s is %s', (phone, masked) => expect(maskPhone(phone)).toBe(masked))
})

describe('a masked phone number of which less is shown', () => {
  it.each([
    ['01000005678', 2, '010-****-**78'],
    ['01000005678', 0, '010-****-****'],
    ['01000005678', 9, '010-****-5678'],
    ['01000005678', -1, '010-****-****'],
    ['1588-1234', 4, '1588-****'],
    ['+1 213 373 4253', 1, '+1 **** ***3'],
    ['+1 213 373 4253', 0, '+1 **** ****'],
  ])('of %s, %d digits, is %s', (phone, count, masked) => expect(maskPhone(phone, count)).toBe(masked))
})

describe('a masked address of access', () => {
  it.each([
    ['203.0.113.7', '203.0.***.7'],
    ['::ffff:203.0.113.7', '203.0.***.7'],
    ['2001:db8:0:12::7', '2001:db8:0:***'],
    ['2001:DB8::1', '2001:db8:0:***'],
    ['::1', '0:0:0:***'],
    ['fe80::1%eth0', 'fe80:0:0:***'],
    ['203.0.113.700', '***'],
    ['1:2:3', '***'],
    ['1::2::3', '***'],
    ['hong', '***'],
  ])('of %s is %s', (address, masked) => expect(maskAddress(address)).toBe(masked))
})

describe('a masked item', () => {
  it('follows its kind, and shows nothing for a kind without a mask', () => {
    expect(maskItem('NAME', '홍길동')).toBe('홍*동')
    expect(maskItem('PHONE', '010-0000-5678')).toBe('010-****-5678')
    expect(maskItem('TEXT', 'anything at all')).toBe('•••')
    expect(maskItem('constructor', '홍길동')).toBe('•••')
  })

  it('shows as much as it is told to', () => {
    const counts = { nameCharacters: 1, emailCharacters: 0, phoneDigits: 2 }
    expect(maskItem('NAME', '홍길동', counts)).toBe('홍**')
    expect(maskItem('EMAIL', 'hong@example.kr', counts)).toBe('***@example.kr')
    expect(maskItem('PHONE', '010-0000-5678', counts)).toBe('010-****-**78')
    expect(maskItem('TEXT', 'anything at all', counts)).toBe('•••')
  })
})

const hangul = fc.string({ unit: fc.integer({ min: 0xac00, max: 0xd7a3 }).map((code) => String.fromCodePoint(code)) })

function letters(text: string): number {
  return text.normalize('NFC').match(/[\p{L}\p{N}]/gu)?.length ?? 0
}
