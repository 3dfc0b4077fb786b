import * as fc from 'fast-check'
import { isCleanText } from './is-clean-text.js'
import { normaliseText } from './normalise-text.js'

describe('text', () => {
  it.each(['a\u0000b', '\ud800', 'x\udc00y', '\ufffd', 'bell\u0007', '\u001b[0m', '\u0085'])(
    'refuses damaged or controlling text %#',
    (text) => expect(isCleanText(text)).toBe(false),
  )

  it('takes Hangul, emoji, tabs and line breaks', () => {
    expect(isCleanText('안녕하세요\r\n\t👨‍👩‍👧 ㈜지킴이')).toBe(true)
  })

  it('makes Hangul equal however it was composed', () => {
    fc.assert(
      fc.property(hangul, (text) => {
        expect(normaliseText(text.normalize('NFD'))).toBe(normaliseText(text.normalize('NFC')))
      }),
      { numRuns: 10_000 },
    )
  })
})

const hangul = fc.string({ unit: fc.integer({ min: 0xac00, max: 0xd7a3 }).map((code) => String.fromCodePoint(code)) })
