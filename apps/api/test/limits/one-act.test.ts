import { aWiredHouse, type WiredHouse } from './a-wired-house.js'
import { SIGN_IN, typedBy } from './signed-in.js'

let house: WiredHouse

beforeEach(async () => {
  house = await aWiredHouse()
})

afterEach(() => house.close())

const sessions = async (): Promise<number> => {
  const [row] = await house.database.sql<{ count: number }>(
    'postgres',
    'select count(*)::int as count from jikimi.staff_session',
  )
  return row!.count
}

const failures = async (signInName: string): Promise<number> => {
  const [row] = await house.database.sql<{ failures: number }>(
    'postgres',
    'select failures from jikimi.account_credential c join jikimi.account a on a.id = c.account_id where a.sign_in_name = $1',
    [signInName],
  )
  return row!.failures
}

const wrong = (name: string) => ({ ...typedBy(name, house.clock), password: 'not-the-password' })

describe('one request', () => {
  it('does at most one act, however it is written', async () => {
    const act = 'signIn(input: $input) { viewer { account { id } } }'
    const written = [
      `mutation ($input: SignInInput!) { ${act} b: ${act} }`,
      `mutation ($input: SignInInput!) { ${act} signOut }`,
      `mutation ($input: SignInInput!) { ...F } fragment F on Mutation { ${act} b: ${act} }`,
      `mutation ($input: SignInInput!) { ... on Mutation { ${act} } }`,
      `mutation ($input: SignInInput!) { ${act} ... { b: ${act} } }`,
    ]
    for (const query of written) {
      const { codes, data } = await house.ask.staff(query, { input: typedBy('handler', house.clock) })
      expect({ query, codes, data }).toEqual({ query, codes: ['MUTATION_TOO_MANY_FIELDS'], data: null })
    }
    expect(await sessions()).toBe(0)
  })

  it('is no more than one try of a password: ten aliases count and open nothing', async () => {
    const { signInName, password, code } = typedBy('handler', house.clock)
    const tries = Array.from({ length: 10 }, (_, index) => {
      const guess = index === 9 ? password : `guess-number-${index}`
      return `a${index}: signIn(input: { signInName: "${signInName}", password: "${guess}", code: "${code}" }) { viewer { account { id } } }`
    })
    const { codes, headers } = await house.ask.staff(`mutation { ${tries.join(' ')} }`)
    expect(codes).toEqual(['MUTATION_TOO_MANY_FIELDS'])
    expect(headers['set-cookie']).toBeUndefined()
    expect({ sessions: await sessions(), failures: await failures(signInName) }).toEqual({ sessions: 0, failures: 0 })
  })

  it('runs one operation: the one that is named, or none', async () => {
    const { codes } = await house.ask.staff('mutation A { signOut } mutation B { signOut }')
    expect(codes).toEqual(['REQUEST_NOT_VALID'])
  })
})

describe('guessing', () => {
  it('locks an account after five failures, and then not even the right password opens it', async () => {
    const codes: string[] = []
    for (let tried = 0; tried < 5; tried += 1)
      codes.push(...(await house.ask.staff(SIGN_IN, { input: wrong('handler') })).codes)
    expect(codes).toEqual(Array.from({ length: 5 }, () => 'SIGN_IN_REFUSED'))
    expect((await house.ask.staff(SIGN_IN, { input: typedBy('handler', house.clock) })).codes).toEqual([
      'SIGN_IN_LOCKED',
    ])
    expect(await sessions()).toBe(0)
  })

  it('answers alike for a name that nobody has, lock included', async () => {
    const nobody = { ...wrong('handler'), signInName: 'nobody-at-all@example.kr' }
    const codes: string[] = []
    for (let tried = 0; tried < 6; tried += 1) codes.push(...(await house.ask.staff(SIGN_IN, { input: nobody })).codes)
    expect(codes).toEqual([...Array.from({ length: 5 }, () => 'SIGN_IN_REFUSED'), 'SIGN_IN_LOCKED'])
  })

  it('is stopped by address when it goes through many names, whatever forwarding header it forges', async () => {
    const tries = Array.from({ length: 50 }, (_, index) => ({
      ...wrong('handler'),
      signInName: `nobody-${index}@example.kr`,
    }))
    const ask = async (input: object, index: number) =>
      (await house.ask.staff(SIGN_IN, { input }, { 'x-forwarded-for': `203.0.113.${index}` })).codes
    for (let from = 0; from < tries.length; from += 10) {
      const codes = await Promise.all(tries.slice(from, from + 10).map((input, index) => ask(input, from + index)))
      expect(codes.flat()).toEqual(Array.from({ length: 10 }, () => 'SIGN_IN_REFUSED'))
    }
    const { codes, text } = await house.ask.staff(
      SIGN_IN,
      { input: { ...wrong('handler'), signInName: 'one-more@example.kr' } },
      { 'x-forwarded-for': '203.0.113.99' },
    )
    expect(codes).toEqual(['TOO_MANY_TRIES'])
    expect(text).toMatch(/"retryAfterSeconds":[1-9]\d*/)
  })

  it('lets a code in once', async () => {
    const input = typedBy('handler', house.clock)
    expect((await house.ask.staff(SIGN_IN, { input })).codes).toEqual([])
    expect((await house.ask.staff(SIGN_IN, { input })).codes).toEqual(['SIGN_IN_REFUSED'])
    expect(await sessions()).toBe(1)
  })
})
