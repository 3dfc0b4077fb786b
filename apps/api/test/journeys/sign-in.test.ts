import {
  BeginEnrolmentDocument,
  CompleteEnrolmentDocument,
  CreateAccountDocument,
  SignInDocument,
  SignOutDocument,
  ViewerDocument,
} from '@jikimi/client/staff'
import { codeAt } from '../../src/rooms/staff/one-time-code.js'
import { aHouse, type House } from '../support/a-house.js'
import { askRaw } from '../support/ask-raw.js'
import { refusalOf } from '../support/refusal-of.js'
import { demoPerson } from '../support/sign-in.js'

let house: House

beforeAll(async () => {
  house = await aHouse()
})

afterAll(() => house.close())

const rightCode = (name: string) => codeAt(demoPerson(name).codeSecret, house.clock.now())

const attempt = (signInName: string, password: string, code: string) =>
  askRaw(`${house.url}/admin/graphql`, {}, SignInDocument, { input: { signInName, password, code } })

async function invited(name: string): Promise<string> {
  const administrator = house.staff(await house.signIn('administrator'))
  const [department] = await house.sql<{ id: string }>('postgres', 'select id from jikimi.department limit 1')
  const { createAccount } = await administrator(CreateAccountDocument, {
    input: {
      signInName: `${name}@example.kr`,
      displayName: '지어낸 사람',
      departmentId: department!.id,
      roles: ['HANDLER'],
      locale: 'KO',
    },
  })
  return createAccount.invitationToken
}

const complete = (token: string, password: string, code: string) =>
  house.staff()(CompleteEnrolmentDocument, { input: { token, password, code } })

describe('signing in', () => {
  it('says the same words for an unknown name, a wrong password and a wrong code', async () => {
    const { signInName, password } = demoPerson('archivist')
    const answers = [
      await attempt('nobody@example.kr', password, '000000'),
      await attempt(signInName, 'a wrong pass phrase', rightCode('archivist')),
      await attempt(signInName, password, rightCode('archivist') === '000000' ? '000001' : '000000'),
    ]
    expect(answers[0]!.codes).toEqual(['SIGN_IN_REFUSED'])
    expect(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size).toBe(1)
  })

  it('opens one session a code', async () => {
    const { signInName, password } = demoPerson('handler')
    const code = rightCode('handler')
    expect((await attempt(signInName, password, code)).codes).toEqual([])
    expect((await attempt(signInName, password, code)).codes).toEqual(['SIGN_IN_REFUSED'])
  })

  it('opens one session though a code is tried ten times at once', async () => {
    await house.clock.move({ seconds: 60 })
    const { signInName, password } = demoPerson('ir-handler')
    const code = rightCode('ir-handler')
    const tries = await Promise.all(Array.from({ length: 10 }, () => attempt(signInName, password, code)))
    expect(tries.filter(({ codes }) => codes.length === 0)).toHaveLength(1)
  })

  it('locks after five failures, for an unknown name as for a known one', async () => {
    const { signInName, password } = demoPerson('auditor')
    for (const name of [signInName, 'stranger@example.kr']) {
      for (let round = 0; round < 5; round += 1) {
        expect((await attempt(name, 'a wrong pass phrase', '000000')).codes).toEqual(['SIGN_IN_REFUSED'])
      }
      expect((await attempt(name, password, rightCode('auditor'))).codes).toEqual(['SIGN_IN_LOCKED'])
    }
    const [locked] = await house.sql<{ minutes: number }>(
      'postgres',
      `select extract(epoch from locked_until - jikimi.now())::float / 60 as minutes from jikimi.account_credential c
       join jikimi.account a on a.id = c.account_id where a.sign_in_name = $1`,
      [signInName],
    )
    expect(locked!.minutes).toBeGreaterThan(29)
    expect(locked!.minutes).toBeLessThanOrEqual(30)
  })

  it('sets a cookie that no script reads and no other host gets', async () => {
    const { signInName, password } = demoPerson('cpo')
    const response = await fetch(`${house.url}/admin/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        query: String(SignInDocument),
        variables: { input: { signInName, password, code: rightCode('cpo') } },
      }),
    })
    const [cookie] = response.headers.getSetCookie()
    expect(cookie).toMatch(/^__Host-jikimi-session=[\w-]{43}; Path=\/; Secure; HttpOnly; SameSite=Strict; Expires=/)
    const stored = await house.sql('postgres', 'select s::text from jikimi.staff_session s')
    expect(JSON.stringify(stored)).not.toContain(cookie!.split(/[=;]/)[1])
  })

  it('ends with signing out: the cookie opens nothing any more', async () => {
    const officer = house.staff(await house.signIn('officer'))
    await officer(SignOutDocument)
    expect(await refusalOf(officer(ViewerDocument))).toBe('NOT_SIGNED_IN')
  })
})

describe('enrolling', () => {
  it('works once by one invitation', async () => {
    const token = await invited('newcomer')
    const { beginEnrolment } = await house.staff()(BeginEnrolmentDocument, { token })
    const code = () => codeAt(beginEnrolment.secret, house.clock.now())
    await complete(token, 'an invented pass phrase', code())
    expect(await refusalOf(house.staff()(BeginEnrolmentDocument, { token }))).toBe('INVITATION_NOT_VALID')
    await house.clock.move({ seconds: 30 })
    expect(await refusalOf(complete(token, 'another pass phrase', code()))).toBe('INVITATION_NOT_VALID')
    const person = {
      signInName: 'newcomer@example.kr',
      password: 'an invented pass phrase',
      codeSecret: beginEnrolment.secret,
    }
    expect(await house.signIn(person)).toMatch(/^__Host-jikimi-session=/)
  })

  it('refuses a weak password, one with the name in it, and a wrong code', async () => {
    const token = await invited('careless')
    const { beginEnrolment } = await house.staff()(BeginEnrolmentDocument, { token })
    const code = codeAt(beginEnrolment.secret, house.clock.now())
    expect(await refusalOf(complete(token, 'short', code))).toBe('PASSWORD_TOO_WEAK')
    expect(await refusalOf(complete(token, 'aaaaaaaaaaaaaaa', code))).toBe('PASSWORD_TOO_WEAK')
    expect(await refusalOf(complete(token, 'my name is careless', code))).toBe('PASSWORD_TOO_WEAK')
    expect(await refusalOf(complete(token, 'an invented pass phrase', code === '000000' ? '000001' : '000000'))).toBe(
      'CODE_NOT_VALID',
    )
  })

  it('refuses an invitation that is not one, and one that is too old', async () => {
    expect(await refusalOf(house.staff()(BeginEnrolmentDocument, { token: 'a'.repeat(43) }))).toBe(
      'INVITATION_NOT_VALID',
    )
    const token = await invited('latecomer')
    await house.clock.move({ days: 30 })
    expect(await refusalOf(house.staff()(BeginEnrolmentDocument, { token }))).toBe('INVITATION_NOT_VALID')
  })
})
