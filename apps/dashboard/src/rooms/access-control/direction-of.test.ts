import { directionOf } from './direction-of.js'
import { maskExample } from './mask-example.js'
import type { Rule } from './rule-verbs.js'

const RULE = { name: 'REACH_MINUTES', value: 30, least: 5, most: 120, isWeakerWhenHigher: true } as Rule

describe('what a new value of a rule would be', () => {
  it.each([
    ['31', 'WEAKER'],
    ['29', 'TIGHTER'],
    ['30', 'SAME'],
    [' 5 ', 'TIGHTER'],
    ['4', 'NOT_VALID'],
    ['121', 'NOT_VALID'],
    ['', 'NOT_VALID'],
    ['1e1', 'NOT_VALID'],
    ['20.5', 'NOT_VALID'],
    ['-6', 'NOT_VALID'],
  ])('takes %j for %s', (typed, direction) => {
    expect(directionOf(RULE, typed)).toBe(direction)
  })

  it('turns around where a lower value is the weaker one', () => {
    expect(directionOf({ ...RULE, isWeakerWhenHigher: false }, '29')).toBe('WEAKER')
  })
})

describe('the example of a mask', () => {
  it('shows as many characters as the rule says', () => {
    expect([0, 1, 2].map((value) => maskExample('NAME_CHARACTERS_SHOWN', value))).toEqual(['***', '홍**', '홍*동'])
    expect([0, 4].map((value) => maskExample('EMAIL_CHARACTERS_SHOWN', value))).toEqual([
      '***@example.kr',
      'inve***@example.kr',
    ])
    expect([0, 3, 4].map((value) => maskExample('PHONE_DIGITS_SHOWN', value))).toEqual([
      '010-****-****',
      '010-****-*678',
      '010-****-5678',
    ])
  })
})
