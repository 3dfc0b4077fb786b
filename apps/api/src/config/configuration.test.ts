import { inspect } from 'node:util'
import { ConfigurationNotValid, configure } from './configuration.js'
import { EnvironmentNotValid, readEnvironment } from './environment.js'
import { Secret } from './secret.js'

const PRODUCTION = {
  SMTP_URL: 'smtp://127.0.0.1:25',
  MAIL_FROM: 'privacy@example.kr',
  JIKIMI_PUBLIC_URL: 'https://www.example.kr',
  JIKIMI_STAFF_URL: 'https://staff.example.kr',
  TRUSTED_PROXIES: '127.0.0.1',
}

const problemsWith = (changes: Record<string, string>): readonly string[] => {
  try {
    configure(readEnvironment({ ...PRODUCTION, ...changes }), 'production')
    return []
  } catch (fault) {
    return (fault as ConfigurationNotValid).problems
  }
}

describe('the environment', () => {
  it('names every variable that is wrong, all at once, and no value', () => {
    const wrong = { PORT: 'eighty', DATABASE_URL: 'mysql://keeper:hunter2@db', LOG_LEVEL: 'loud' }
    expect(() => readEnvironment(wrong)).toThrow(EnvironmentNotValid)
    expect(() => readEnvironment(wrong)).toThrow(/PORT, DATABASE_URL, LOG_LEVEL/)
    expect(() => readEnvironment(wrong)).not.toThrow(/hunter2|eighty|loud/)
  })

  it('takes an empty variable for one that is not there', () => {
    expect(readEnvironment({ PORT: '' }).PORT).toBe(4000)
  })
})

describe('the configuration of production', () => {
  it('is complete with mail and two https hosts', () => {
    expect(problemsWith({})).toEqual([])
  })

  it.each([
    ['a host for both sides', { JIKIMI_STAFF_URL: 'https://www.example.kr' }, /two hosts/],
    ['plain http', { JIKIMI_PUBLIC_URL: 'http://www.example.kr' }, /https/],
    ['no mail', { SMTP_URL: '' }, /SMTP_URL/],
    ['no proxy', { TRUSTED_PROXIES: '' }, /TRUSTED_PROXIES/],
    ['no sender', { MAIL_FROM: '' }, /MAIL_FROM/],
  ])('is refused with %s', (_what, changes, problem) => {
    expect(problemsWith(changes).join('\n')).toMatch(problem)
  })

  it('trusts no proxy unless one is named', () => {
    expect(configure(readEnvironment({}), 'demo').trustedProxies).toEqual([])
  })
})

describe('a secret', () => {
  it('prints as [secret] in every usual way', () => {
    const secret = new Secret('hunter2')
    expect(
      [String(secret), JSON.stringify({ secret }), inspect({ secret }), `${inspect(secret)}`].join(' '),
    ).not.toContain('hunter2')
    expect(secret.reveal()).toBe('hunter2')
  })
})
