import { phoneParts } from './phone-parts.js'

const numbersIn = (text: string) => phoneParts(text).flatMap(({ number }) => number ?? [])

describe('finding phone numbers', () => {
  it.each([
    ['Center: (dial 118 without area code)', ['118']],
    ['대검찰청 사이버수사과: (국번없이 1301)', ['1301']],
    ['Tel : +82-000-5007', ['+820005007']],
    ['전화 02-000-4567', ['020004567']],
  ])('finds the number in %s', (text, numbers) => expect(numbersIn(text)).toEqual(numbers))

  it.each(['In force since 2022-01-01', 'at least 30 days', 'V1.0, 2022'])('finds none in %s', (text) => {
    expect(numbersIn(text)).toEqual([])
  })

  it('loses no character', () => {
    const text = 'Call +82-000-5007 or dial 118.'
    expect(
      phoneParts(text)
        .map((part) => part.text)
        .join(''),
    ).toBe(text)
  })
})
