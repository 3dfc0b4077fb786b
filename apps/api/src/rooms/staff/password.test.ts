import { hashPassword, isStrongEnough, verifyPassword } from './password.js'

describe('a password', () => {
  it('is kept as argon2id with at least what OWASP asks for', async () => {
    expect(await hashPassword('a long enough phrase')).toMatch(/^\$argon2id\$v=19\$m=47104,t=2,p=1\$/)
  })

  it('is right however its characters were composed', async () => {
    const stored = await hashPassword('비밀번호는 길게 씁니다'.normalize('NFD'))
    expect(await verifyPassword(stored, '비밀번호는 길게 씁니다'.normalize('NFC'))).toBe(true)
    expect(await verifyPassword(stored, '비밀번호는 길게 씁니')).toBe(false)
  })

  it('is never right for an account that is not there', async () => {
    expect(await verifyPassword(undefined, 'whatever it may be')).toBe(false)
  })

  it.each([
    ['nine char', false],
    ['ten chars!', true],
    ['aaaaaaaaaaaaaaaa', false],
    ['invented.person 2026', false],
    ['열 글자가 넘는 암호문', true],
  ])('%j as strong enough: %s', (password, isStrong) => {
    expect(isStrongEnough(password, 'invented.person@example.kr')).toBe(isStrong)
  })
})
