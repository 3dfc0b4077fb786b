import {
  BeginEnrolmentDocument,
  OwnSessionsDocument,
  ReinviteAccountDocument,
  RenewRecoveryCodesDocument,
  SignInDocument,
  ViewerDocument,
} from '@jikimi/client/staff'
import { codeAt } from '../../src/rooms/staff/one-time-code.js'
import { aHouse, type House } from '../support/a-house.js'
import { allRecords } from '../support/all-records.js'
import { anAccount, type EnrolledPerson } from '../support/an-account.js'
import { askRaw } from '../support/ask-raw.js'
import { refusalOf } from '../support/refusal-of.js'
import { demoPerson } from '../support/sign-in.js'

let house: House
let person: EnrolledPerson
let other: EnrolledPerson

beforeAll(async () => {
  house = await aHouse()
  person = await anAccount(house, 'forgetful', ['HANDLER'])
  other = await anAccount(house, 'mindful', ['HANDLER'])
})

afterAll(() => house.close())

/** The session's cookie, or the codes of the refusal. */
async function attempt({ signInName, password }: Pick<EnrolledPerson, 'signInName' | 'password'>, code: string) {
  const response = await fetch(`${house.url}/admin/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: String(SignInDocument), variables: { input: { signInName, password, code } } }),
  })
  const cookie = response.headers.getSetCookie()[0]?.split(';')[0]
  const { errors = [] } = (await response.json()) as { errors?: { extensions: { code: string } }[] }
  return { cookie, codes: errors.map(({ extensions }) => extensions.code) }
}

const failures = async ({ accountId }: EnrolledPerson): Promise<number> => {
  const [row] = await house.sql<{ failures: number }>(
    'postgres',
    'select failures from jikimi.account_credential where account_id = $1',
    [accountId],
  )
  return row!.failures
}

describe('a recovery code', () => {
  it('is one of ten that the enrolment shows, and opens one session however it is typed', async () => {
    expect(person.recoveryCodes).toHaveLength(10)
    const typed = person.recoveryCodes[0]!.toLowerCase().replaceAll('-', ' ')
    const { cookie, codes } = await attempt(person, typed)
    expect(codes).toEqual([])
    const { viewer } = await house.staff(cookie)(ViewerDocument)
    expect(viewer.recoveryCodesLeft).toBe(9)
    const { ownSessions } = await house.staff(cookie)(OwnSessionsDocument)
    expect(ownSessions).toMatchObject([{ isCurrent: true, isByRecoveryCode: true, origin: '127.0.0.1' }])
    expect(await attempt(person, typed)).toEqual({ cookie: undefined, codes: ['SIGN_IN_REFUSED'] })
    expect(await failures(person)).toBe(1)
  })

  it('of somebody else opens nothing, and is refused in the words of every other failure', async () => {
    const wrong = await attempt(person, other.recoveryCodes[0]!)
    const unknown = await attempt({ ...person, signInName: 'nobody@example.kr' }, other.recoveryCodes[0]!)
    expect(wrong).toEqual(unknown)
    expect(wrong.codes).toEqual(['SIGN_IN_REFUSED'])
  })

  it('opens one session though it is tried five times at once', async () => {
    const code = other.recoveryCodes[1]!
    const tries = await Promise.all(Array.from({ length: 5 }, () => attempt(other, code)))
    expect(tries.filter(({ cookie }) => cookie !== undefined)).toHaveLength(1)
  })

  it('of a locked account opens nothing', async () => {
    await house.sql(
      'postgres',
      `update jikimi.account_credential set locked_until = jikimi.now() + interval '5 minutes' where account_id = $1`,
      [other.accountId],
    )
    expect((await attempt(other, other.recoveryCodes[2]!)).codes[0]).toMatch(/^SIGN_IN_(REFUSED|LOCKED)$/)
    await house.clock.move({ minutes: 31 })
    await house.sql('postgres', 'update jikimi.account_credential set locked_until = null where account_id = $1', [
      other.accountId,
    ])
  })

  it('is kept as a digest only', async () => {
    const rows = await house.sql<{ text: string }>('postgres', 'select r::text as text from jikimi.recovery_code r')
    const kept = rows.map(({ text }) => text).join('\n')
    for (const code of person.recoveryCodes) {
      expect(kept).not.toContain(code)
      expect(kept).not.toContain(code.replaceAll('-', ''))
    }
  })

  it('works no more once ten new ones were asked for, which takes a fresh sign-in and is on record', async () => {
    const cookie = await house.signIn(person)
    const { renewRecoveryCodes } = await house.staff(cookie)(RenewRecoveryCodesDocument)
    expect(renewRecoveryCodes.codes).toHaveLength(10)
    expect((await attempt(person, person.recoveryCodes[5]!)).codes).toEqual(['SIGN_IN_REFUSED'])
    expect((await attempt(person, renewRecoveryCodes.codes[5]!)).codes).toEqual([])
    await house.clock.move({ minutes: 5, seconds: 1 })
    expect(await refusalOf(house.staff(cookie)(RenewRecoveryCodesDocument))).toBe('STEP_UP_NEEDED')
    const records = await allRecords(house.staff(await house.signIn('auditor')), { act: 'recovery-codes.renewed' })
    expect(records).toHaveLength(1)
  })
})

describe('a code of the authenticator', () => {
  it.each([
    { steps: -2, isTaken: false },
    { steps: -1, isTaken: true },
    { steps: 1, isTaken: true },
    { steps: 2, isTaken: false },
  ])('of a clock that is $steps steps off is taken: $isTaken', async ({ steps, isTaken }) => {
    await house.clock.move({ minutes: 31 })
    const at = new Date(house.clock.now().getTime() + steps * 30_000)
    const { signInName, password, codeSecret } = demoPerson('archivist')
    const { codes } = await askRaw(`${house.url}/admin/graphql`, {}, SignInDocument, {
      input: { signInName, password, code: codeAt(codeSecret, at) },
    })
    expect(codes).toEqual(isTaken ? [] : ['SIGN_IN_REFUSED'])
  })
})

describe('a name to sign in with', () => {
  it.each([
    ['in capitals', 'CPO@Example.KR'],
    ['in full-width letters', 'ｃｐｏ＠ｅｘａｍｐｌｅ．ｋｒ'],
    ['taken apart', ' cpo@example.kr '.normalize('NFD')],
  ])('opens a session %s', async (_how, signInName) => {
    await house.clock.move({ seconds: 30 })
    expect(await house.signIn({ ...demoPerson('cpo'), signInName })).toMatch(/^__Host-/)
  })
})

describe('a second invitation', () => {
  it('ends the first: the link that went astray opens nothing', async () => {
    const administrator = house.staff(await house.signIn('administrator'))
    const again = async () => {
      const { reinviteAccount } = await administrator(ReinviteAccountDocument, {
        input: { accountId: other.accountId },
      })
      return reinviteAccount.invitationToken
    }
    const [first, second] = [await again(), await again()]
    expect(await refusalOf(house.staff()(BeginEnrolmentDocument, { token: first }))).toBe('INVITATION_NOT_VALID')
    await house.staff()(BeginEnrolmentDocument, { token: second })
  })
})
