import { codeAt, codeStep, newCodeSecret } from './one-time-code.js'

/** RFC 6238, appendix B: SHA-1, the secret "12345678901234567890" in base32, the last six of its eight digits. */
const SECRET = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'
const VECTORS = [
  [59, '287082'],
  [1111111109, '081804'],
  [1111111111, '050471'],
  [1234567890, '005924'],
  [2000000000, '279037'],
  [20000000000, '353130'],
] as const

const at = (seconds: number) => new Date(seconds * 1000)

describe('a one-time code', () => {
  it.each(VECTORS)('at second %i is the one that RFC 6238 says', (seconds, code) => {
    expect(codeAt(SECRET, at(seconds))).toBe(code)
    expect(codeStep(SECRET, code, at(seconds))).toBe(Math.floor(seconds / 30))
  })

  it('is taken one step early or late, as that step, and no further', () => {
    const step = 1_000_000
    const code = codeAt(SECRET, at(step * 30))
    expect(codeStep(SECRET, code, at((step + 1) * 30))).toBe(step)
    expect(codeStep(SECRET, code, at((step - 1) * 30))).toBe(step)
    expect(codeStep(SECRET, code, at((step + 2) * 30))).toBeUndefined()
    expect(codeStep(SECRET, code, at((step - 2) * 30))).toBeUndefined()
  })

  it.each(['', '12345', '1234567', 'abcdef', '１２３４５６', '287082 '])(
    'is nothing but six digits: not %j',
    (text) => {
      expect(codeStep(SECRET, text, at(59))).toBeUndefined()
    },
  )

  it('comes from 160 random bits', () => {
    expect(newCodeSecret()).toMatch(/^[A-Z2-7]{32}$/)
    expect(newCodeSecret()).not.toBe(newCodeSecret())
  })
})
