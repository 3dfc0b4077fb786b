import {
  BeginAuthenticatorChangeDocument,
  ChangePasswordDocument,
  CompleteAuthenticatorChangeDocument,
  ReinviteAccountDocument,
  StepUpDocument,
  ViewerDocument,
} from '@jikimi/client/staff'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { codeAt } from '../../src/rooms/staff/one-time-code.js'
import { accountId } from '../support/account-id.js'
import { aHouse, type House } from '../support/a-house.js'
import { allRecords } from '../support/all-records.js'
import { anAccount } from '../support/an-account.js'
import { askRaw } from '../support/ask-raw.js'
import { refusalOf } from '../support/refusal-of.js'
import { demoPerson } from '../support/sign-in.js'
import { stepUp, tryStepUp } from '../support/step-up.js'

let house: House

beforeAll(async () => {
  house = await aHouse()
})

afterAll(() => house.close())

const viewerOf = async (cookie: string) => (await house.staff(cookie)(ViewerDocument)).viewer
const otherThan = (code: string) => (code === '000000' ? '000001' : '000000')
const now = (codeSecret: string) => codeAt(codeSecret, house.clock.now())

describe('a fresh sign-in', () => {
  it('lasts five minutes; after them password and code open the act again, under a new token', async () => {
    const administrator = demoPerson('administrator')
    const reinvite = async (cookie: string) =>
      house.staff(cookie)(ReinviteAccountDocument, { input: { accountId: await accountId(house, 'archivist') } })
    const cookie = await house.signIn(administrator)
    expect(new Date((await viewerOf(cookie)).freshUntil!).getTime()).toBeGreaterThan(house.clock.now().getTime())
    await reinvite(cookie)

    await house.clock.move({ minutes: 5 })
    expect(await refusalOf(reinvite(cookie))).toBe('STEP_UP_NEEDED')
    expect((await viewerOf(cookie)).freshUntil).toBeNull()

    const renewed = await stepUp(house, cookie, administrator)
    expect(renewed).not.toBe(cookie)
    await reinvite(renewed)
    expect(await refusalOf(house.staff(cookie)(ViewerDocument))).toBe('NOT_SIGNED_IN')
  })

  it('makes no session last longer than eight hours', async () => {
    const person = demoPerson('officer')
    let cookie = await house.signIn(person)
    const { signedInAt } = await viewerOf(cookie)
    for (let minutes = 14; minutes <= 476; minutes += 14) {
      await house.clock.move({ minutes: 14 })
      await viewerOf(cookie)
    }
    cookie = await stepUp(house, cookie, person)
    expect((await viewerOf(cookie)).signedInAt).toBe(signedInAt)
    await house.clock.move({ minutes: 4 })
    expect(await refusalOf(house.staff(cookie)(ViewerDocument))).toBe('NOT_SIGNED_IN')
  })

  it('is refused alike for a wrong password, a wrong code and a code that was used, and each counts', async () => {
    const { password, codeSecret } = demoPerson('ir-handler')
    const cookie = await house.signIn('ir-handler')
    const attempts = [
      tryStepUp(house, cookie, password, now(codeSecret)),
      tryStepUp(house, cookie, 'a wrong pass phrase', now(codeSecret)),
      tryStepUp(house, cookie, password, otherThan(now(codeSecret))),
    ]
    for (const attempt of attempts) expect(await refusalOf(attempt)).toBe('STEP_UP_REFUSED')
    const [row] = await house.sql<{ failures: number }>(
      'postgres',
      'select step_up_failures as failures from jikimi.staff_session where account_id = $1 and ended_at is null',
      [await accountId(house, 'ir-handler')],
    )
    expect(row!.failures).toBe(3)
    const records = await allRecords(house.staff(await house.signIn('auditor')), { act: 'session.step-up' })
    expect(records).toHaveLength(3)
    expect(await viewerOf(cookie)).toBeTruthy()
  })

  it('works while strangers keep the account locked at the door', async () => {
    const person = await anAccount(house, 'pestered', ['HANDLER'])
    const cookie = await house.signIn(person)
    for (let round = 0; round < 5; round += 1)
      await refusalOf(house.signIn({ ...person, password: 'a wrong pass phrase' }))
    expect(await refusalOf(house.signIn(person))).toBe('SIGN_IN_LOCKED')
    await house.clock.move({ seconds: 31 })
    expect(await stepUp(house, cookie, person)).toBeTruthy()
  })

  it('is tried five times: the fifth failure ends the session, and locks nobody out at the door', async () => {
    const person = await anAccount(house, 'guessing', ['HANDLER'])
    const cookie = await house.signIn(person)
    for (let round = 0; round < 5; round += 1)
      expect(await refusalOf(tryStepUp(house, cookie, 'a wrong pass phrase', '000000'))).toBe('STEP_UP_REFUSED')
    expect(await refusalOf(stepUp(house, cookie, person))).toBe('NOT_SIGNED_IN')
    expect(await house.signIn(person)).toBeTruthy()
  })

  it('is no way to guess by many at once', async () => {
    const person = await anAccount(house, 'storming', ['HANDLER'])
    const cookie = await house.signIn(person)
    const storm = Array.from({ length: 20 }, () => refusalOf(tryStepUp(house, cookie, 'a wrong pass phrase', '000000')))
    const codes = await Promise.all(storm)
    expect(codes.filter((code) => code === 'STEP_UP_REFUSED').length).toBeLessThanOrEqual(5)
    expect(codes).toContain('STEP_UP_REFUSED')
    // Whoever comes in after the fifth failure finds the session ended
    for (const code of codes) expect(['STEP_UP_REFUSED', 'SIGN_IN_LOCKED', 'NOT_SIGNED_IN']).toContain(code)
    expect(await refusalOf(house.staff(cookie)(ViewerDocument))).toBe('NOT_SIGNED_IN')
  })

  it('is one try a request, however it is written', async () => {
    const cookie = await house.signIn('cpo')
    const act = 'stepUp(input: $input) { viewer { account { id } } }'
    const input = { password: demoPerson('cpo').password, code: '000000' }
    const { codes } = await askRaw(
      `${house.url}/admin/graphql`,
      { cookie },
      `mutation ($input: StepUpInput!) { a: ${act} b: ${act} }`,
      { input },
    )
    expect(codes).toEqual(['MUTATION_TOO_MANY_FIELDS'])
    expect((await askRaw(`${house.url}/admin/graphql`, {}, StepUpDocument, { input })).codes).toEqual(['NOT_SIGNED_IN'])
  })

  it('is given by a recovery code too, once', async () => {
    const person = await anAccount(house, 'phoneless', ['HANDLER'])
    const [code] = person.recoveryCodes
    const cookie = await tryStepUp(house, await house.signIn(person), person.password, code!)
    expect((await viewerOf(cookie)).recoveryCodesLeft).toBe(9)
    expect(await refusalOf(tryStepUp(house, cookie, person.password, code!))).toBe('STEP_UP_REFUSED')
  })
})

describe('changing the password', () => {
  it('ends every other session, and the old password opens nothing', async () => {
    const person = await anAccount(house, 'changing', ['HANDLER'])
    const [elsewhere, here] = [await house.signIn(person), await house.signIn(person)]
    const change = (password: string) => house.staff(here)(ChangePasswordDocument, { input: { password } })
    expect(await refusalOf(change('short'))).toBe('PASSWORD_TOO_WEAK')
    expect(await refusalOf(change('changing is my name'))).toBe('PASSWORD_TOO_WEAK')
    await change('another invented phrase')
    expect(await refusalOf(house.staff(elsewhere)(ViewerDocument))).toBe('NOT_SIGNED_IN')
    expect(await viewerOf(here)).toBeTruthy()
    expect(await refusalOf(house.signIn(person))).toBe('SIGN_IN_REFUSED')
    await house.signIn({ ...person, password: 'another invented phrase' })
    await house.clock.move({ minutes: 5 })
    expect(await refusalOf(change('a third invented phrase'))).toBe('STEP_UP_NEEDED')
  })
})

describe('changing the authenticator', () => {
  const keys = async () => {
    const found = await readdir(join(house.database.folder, 'keystore'), { recursive: true, withFileTypes: true })
    return found.filter((one) => one.isFile()).length
  }

  it('keeps the present one until a code of the new one was typed; one key is there for each that can be used', async () => {
    const person = await anAccount(house, 'moving', ['HANDLER'])
    const [elsewhere, cookie] = [await house.signIn(person), await house.signIn(person)]
    const send = house.staff(cookie)
    const before = await keys()
    const complete = (code: string) => send(CompleteAuthenticatorChangeDocument, { input: { code } })
    expect(await refusalOf(complete('000000'))).toBe('CODE_NOT_VALID')

    const first = (await send(BeginAuthenticatorChangeDocument)).beginAuthenticatorChange.secret
    const { secret } = (await send(BeginAuthenticatorChangeDocument)).beginAuthenticatorChange
    expect(await keys()).toBe(before + 1)
    expect(await refusalOf(complete(now(first)))).toBe('CODE_NOT_VALID')
    expect(await refusalOf(complete(now(person.codeSecret)))).toBe('CODE_NOT_VALID')
    await house.signIn(person)

    const code = now(secret)
    await complete(code)
    expect(await keys()).toBe(before)
    expect(await refusalOf(house.staff(elsewhere)(ViewerDocument))).toBe('NOT_SIGNED_IN')
    expect(await refusalOf(house.signIn(person))).toBe('SIGN_IN_REFUSED')
    expect(await refusalOf(tryStepUp(house, cookie, person.password, code))).toBe('STEP_UP_REFUSED')
    expect(await house.signIn({ ...person, codeSecret: secret })).toMatch(/^__Host-/)
  })
})
