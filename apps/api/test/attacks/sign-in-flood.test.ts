import { SignInDocument } from '@jikimi/client/staff'
import { codeAt } from '../../src/rooms/staff/one-time-code.js'
import { networkOf } from '../../src/rooms/staff/sign-in-limits.js'
import { aHouse, type House } from '../support/a-house.js'
import { askRaw } from '../support/ask-raw.js'
import { demoPerson } from '../support/sign-in.js'

let house: House

beforeAll(async () => {
  house = await aHouse()
})

afterAll(() => house.close())

const attempt = (signInName: string, password: string, code = '000000') =>
  askRaw(`${house.url}/admin/graphql`, {}, SignInDocument, { input: { signInName, password, code } })

async function timed(signInName: string): Promise<number> {
  const begun = performance.now()
  // Too long to be verified at all: nothing but the account's own work would take time
  await attempt(signInName, 'x'.repeat(300))
  return performance.now() - begun
}

describe('guessing at many doors at once', () => {
  it('is five tries of a name, though twenty start together', async () => {
    const { signInName } = demoPerson('archivist')
    const tries = await Promise.all(Array.from({ length: 20 }, () => attempt(signInName, 'a wrong pass phrase')))
    expect(tries.filter(({ codes }) => codes[0] === 'SIGN_IN_REFUSED').length).toBeLessThanOrEqual(5)
    expect(tries.filter(({ codes }) => codes[0] === 'SIGN_IN_LOCKED').length).toBeGreaterThanOrEqual(15)
  })

  it('leaves the connections of the readers alone: a site is answered meanwhile', async () => {
    const flood = Array.from({ length: 40 }, (_, index) =>
      attempt(`stranger-${index}@example.kr`, 'a wrong pass phrase'),
    )
    const site = await askRaw(
      `${house.url}/graphql`,
      { 'x-site-key': house.siteKey },
      '{ policyInForce(locale: KO) { version } }',
    )
    expect(site.codes).toEqual([])
    const codes = (await Promise.all(flood)).map((answer) => answer.codes[0])
    // Two verify, sixteen wait, the others are told to come again
    expect(codes).toContain('BUSY')
    expect(new Set(codes)).toEqual(new Set(['BUSY', 'SIGN_IN_REFUSED']))
  })

  it('opens no account that the database has locked, and does not say that it is there', async () => {
    const { signInName, password, codeSecret } = demoPerson('auditor')
    await house.sql(
      'postgres',
      `update jikimi.account_credential set locked_until = now() + interval '20 minutes'
       where account_id = (select id from jikimi.account where sign_in_name = $1)`,
      [signInName],
    )
    const right = await attempt(signInName, password, codeAt(codeSecret, house.clock.now()))
    expect(right.codes).toEqual(['SIGN_IN_REFUSED'])
  })
})

describe('the time that a refusal takes', () => {
  it('is the same for a name that nobody has', async () => {
    const { signInName } = demoPerson('cpo')
    await timed('warm-up@example.kr')
    const times = [
      await timed(signInName),
      await timed('nobody@example.kr'),
      await timed(signInName),
      await timed('nobody@example.kr'),
    ]
    expect(Math.min(...times)).toBeGreaterThanOrEqual(290)
  })
})

describe('an IPv6 address', () => {
  it('counts by its network of 64 bits', () => {
    expect(networkOf('2001:db8:1:2:a:b:c:d')).toBe(networkOf('2001:db8:1:2::1'))
    expect(networkOf('2001:db8::1')).toBe('2001:db8:0:0')
    expect(networkOf('203.0.113.7')).toBe('203.0.113.7')
  })
})
