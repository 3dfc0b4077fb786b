import { codeIn } from './code-in.js'

const code = 'A1b2C3d4E5f6G7h8I9j0K1l2M3n4O5p6Q7r8S9t0_-x'

describe('the code in what was pasted', () => {
  it.each([
    ['the code alone', code],
    ['the whole link', `https://www.example.kr/ko/case#${code}`],
    ['a link broken into lines', ` https://www.example.kr/ko/case#A1b2C3d4E5f6\r\n  ${code.slice(12)} `],
  ])('is found in %s', (_what, pasted) => expect(codeIn(pasted)).toBe(code))

  it.each([
    ['nothing', ''],
    ['a link without one', 'https://www.example.kr/ko/case'],
    ['a word', 'hello'],
    ['markup', '<b>'],
    ['two fields', [code, code]],
    ['no text', undefined],
  ])('is not found in %s', (_what, pasted) => expect(codeIn(pasted)).toBeUndefined())
})
