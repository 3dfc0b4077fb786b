import { createHash } from 'node:crypto'
import { newRecoveryCodes, recoveryCodeIn, recoveryDigest, recoveryDigests } from './recovery-code.js'

const ACCOUNT = '01a205b6-3543-70b6-9930-c8576d325b7c'

describe('recovery codes', () => {
  it('are ten, each of sixteen characters of base32 in groups of four, no two alike', () => {
    const codes = newRecoveryCodes()
    expect(codes).toHaveLength(10)
    for (const code of codes) expect(code).toMatch(/^([A-Z2-7]{4}-){3}[A-Z2-7]{4}$/)
    expect(new Set([...codes, ...newRecoveryCodes()]).size).toBe(20)
  })

  it.each([
    'abcd-efgh-ijkl-2345',
    'ABCD EFGH IJKL 2345',
    ' abcdefghijkl2345\n',
    'abcd\u2013efgh\u2013ijkl\u20132345',
    'ＡＢＣＤefghijkl2345',
  ])('are read however they are typed: %j', (typed) => {
    expect(recoveryCodeIn(typed)).toBe('ABCDEFGHIJKL2345')
  })

  it.each(['', '123456', 'ABCD-EFGH-IJKL-234', 'ABCD-EFGH-IJKL-23456', 'ABCD-EFGH-IJKL-2340', 'ABCD-EFGH-IJKL-234!'])(
    'are nothing else: not %j',
    (typed) => {
      expect(recoveryCodeIn(typed)).toBeUndefined()
    },
  )

  it('are kept as SHA-256 over what they are for, the account and the code', () => {
    const [shown] = newRecoveryCodes()
    const code = shown!.replaceAll('-', '')
    const digest = createHash('sha256').update(`jikimi recovery code 1\n${ACCOUNT}\n${code}`).digest('hex')
    expect(recoveryDigest(ACCOUNT, code).toString('hex')).toBe(digest)
    expect(recoveryDigests(ACCOUNT, [shown!])[0]!.toString('hex')).toBe(digest)
    expect(recoveryDigest(ACCOUNT.replace('01a', '01b'), code).toString('hex')).not.toBe(digest)
  })
})
