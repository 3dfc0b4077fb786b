import { isSignInName, signInNameOf } from './sign-in-name.js'

describe('a sign-in name', () => {
  it.each([
    ['in capitals', 'Handler@Example.KR'],
    ['in full-width letters', 'ｈａｎｄｌｅｒ＠ｅｘａｍｐｌｅ．ｋｒ'],
    ['with white space around it', ' handler@example.kr\t'],
    ['with a Kelvin sign for its k', 'handler@example.\u212ar'],
    ['taken apart', 'handler@example.kr'.normalize('NFD')],
  ])('%s is the same name', (_how, typed) => {
    expect(signInNameOf(typed)).toBe('handler@example.kr')
  })

  it.each(['ab', '-abc', 'a b c', 'jos\u00e9@example.kr', 'h\u0430ndler@example.kr', 'a'.repeat(255), ''])(
    '%j is none',
    (typed) => {
      expect(isSignInName(signInNameOf(typed))).toBe(false)
    },
  )
})
