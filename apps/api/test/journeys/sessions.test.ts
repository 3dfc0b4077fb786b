import {
  EndOtherSessionsDocument,
  EndSessionDocument,
  EndSessionsOfDocument,
  InquiryCasesDocument,
  OwnSessionsDocument,
  ReinstateAccountDocument,
  StaffAccountDocument,
  StaffSessionsDocument,
  SuspendAccountDocument,
  UnlockAccountDocument,
  ViewerDocument,
} from '@jikimi/client/staff'
import { randomUUID } from 'node:crypto'
import { accountId } from '../support/account-id.js'
import { aHouse, type House } from '../support/a-house.js'
import { allRecords } from '../support/all-records.js'
import { anAccount } from '../support/an-account.js'
import { inSession, tokenIn } from '../support/in-session.js'
import { refusalOf } from '../support/refusal-of.js'

let house: House

beforeAll(async () => {
  house = await aHouse()
})

afterAll(() => house.close())

const sessionsOf = async (cookie: string) => (await house.staff(cookie)(OwnSessionsDocument)).ownSessions
const isGone = async (cookie: string) =>
  expect(await refusalOf(house.staff(cookie)(ViewerDocument))).toBe('NOT_SIGNED_IN')
const actorInSql = (cookie: string) =>
  inSession(house.urls.jikimi_app, tokenIn(cookie), async (client) => {
    const { rows } = await client.query<{ account: string | null }>('select jikimi.actor_account() as account')
    return rows[0]!.account
  })

describe("one's own sessions", () => {
  it('are listed with where they began, and no token of theirs', async () => {
    const [elsewhere, here] = [await house.signIn('officer'), await house.signIn('officer')]
    const sessions = await sessionsOf(here)
    expect(sessions.map(({ isCurrent }) => isCurrent).toSorted()).toEqual([false, true])
    expect(sessions.every(({ origin, isByRecoveryCode }) => origin === '127.0.0.1' && !isByRecoveryCode)).toBe(true)
    for (const cookie of [elsewhere, here]) expect(JSON.stringify(sessions)).not.toContain(tokenIn(cookie))
  })

  it('end one by one, or all but the one that asks', async () => {
    const [one, two, here] = [await house.signIn('cpo'), await house.signIn('cpo'), await house.signIn('cpo')]
    const send = house.staff(here)
    const first = (await sessionsOf(one)).find(({ isCurrent }) => isCurrent)!
    const { endSession } = await send(EndSessionDocument, { input: { sessionId: first.id } })
    expect(endSession).toHaveLength(2)
    await isGone(one)
    expect(await refusalOf(send(EndSessionDocument, { input: { sessionId: first.id } }))).toBe('NOT_FOUND')
    const { endOtherSessions } = await send(EndOtherSessionsDocument)
    expect(endOtherSessions).toMatchObject([{ isCurrent: true }])
    await isGone(two)
    const records = await allRecords(house.staff(await house.signIn('auditor')), { act: 'session.ended' })
    expect(records.length).toBeGreaterThanOrEqual(2)
  })

  it('end with the very session that asks too, and its cookie is taken back', async () => {
    const cookie = await house.signIn('archivist')
    const { id } = (await sessionsOf(cookie))[0]!
    const response = await fetch(`${house.url}/admin/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie },
      body: JSON.stringify({ query: String(EndSessionDocument), variables: { input: { sessionId: id } } }),
    })
    expect(await response.json()).toEqual({ data: { endSession: [] } })
    expect(response.headers.getSetCookie()[0]).toMatch(/Max-Age=0/)
    await isGone(cookie)
  })
})

describe('the sessions of somebody else', () => {
  it('are out of reach, and read as if they were not there', async () => {
    const officer = await house.signIn('officer')
    const { id } = (await sessionsOf(officer))[0]!
    const handler = house.staff(await house.signIn('handler'))
    for (const sessionId of [id, randomUUID(), 'no id at all'])
      expect(await refusalOf(handler(EndSessionDocument, { input: { sessionId } }))).toBe('NOT_FOUND')
    const officerId = await accountId(house, 'officer')
    expect(await refusalOf(handler(StaffSessionsDocument, { accountId: officerId }))).toBe('NOT_ALLOWED')
    expect(await sessionsOf(officer)).not.toHaveLength(0)
  })

  it('are listed and ended by an administrator', async () => {
    const administrator = house.staff(await house.signIn('administrator'))
    const [one, two, three] = [
      await house.signIn('handler'),
      await house.signIn('handler'),
      await house.signIn('handler'),
    ]
    const id = await accountId(house, 'handler')
    const { staffSessions } = await administrator(StaffSessionsDocument, { accountId: id })
    expect(staffSessions.length).toBeGreaterThanOrEqual(3)
    expect(staffSessions.some(({ isCurrent }) => isCurrent)).toBe(false)
    const first = (await sessionsOf(one)).find(({ isCurrent }) => isCurrent)!
    await administrator(EndSessionDocument, { input: { sessionId: first.id } })
    await isGone(one)
    await administrator(EndSessionsOfDocument, { input: { accountId: id } })
    for (const cookie of [two, three]) await isGone(cookie)
    expect(await refusalOf(administrator(StaffSessionsDocument, { accountId: randomUUID() }))).toBe('NOT_FOUND')
    const own = { input: { accountId: await accountId(house, 'administrator') } }
    expect(await refusalOf(administrator(EndSessionsOfDocument, own))).toBe('ACCOUNT_OF_ONESELF')
  })
})

describe('a suspended account', () => {
  it('is nobody from the next request on, in the API and in SQL, and signs in no more', async () => {
    const person = await anAccount(house, 'suspended', ['HANDLER'])
    const cookie = await house.signIn(person)
    const chief = house.staff(await house.signIn('cpo'))
    const { suspendAccount } = await chief(SuspendAccountDocument, { input: { accountId: person.accountId } })
    expect(suspendAccount.state).toBe('SUSPENDED')
    expect(await refusalOf(house.staff(cookie)(InquiryCasesDocument, { purpose: 'CIVIL_COMPLAINT' }))).toBe(
      'NOT_SIGNED_IN',
    )
    expect(await actorInSql(cookie)).toBeNull()
    expect(await refusalOf(house.signIn(person))).toBe('SIGN_IN_REFUSED')
    expect(await refusalOf(chief(SuspendAccountDocument, { input: { accountId: person.accountId } }))).toBe(
      'ACCOUNT_ALREADY_SUSPENDED',
    )
  })

  it('is reinstated by somebody else than who suspended it, with a fresh sign-in', async () => {
    const person = await anAccount(house, 'returning', ['HANDLER'])
    const input = { accountId: person.accountId }
    await anAccount(house, 'second-administrator', ['ADMINISTRATOR']).then(async (second) => {
      const suspender = house.staff(await house.signIn('administrator'))
      expect(await refusalOf(suspender(ReinstateAccountDocument, { input }))).toBe('ACCOUNT_NOT_SUSPENDED')
      await suspender(SuspendAccountDocument, { input })
      expect(await refusalOf(suspender(ReinstateAccountDocument, { input }))).toBe('SEPARATION_OF_DUTIES')
      const cookie = await house.signIn(second)
      const { reinstateAccount } = await house.staff(cookie)(ReinstateAccountDocument, { input })
      expect(reinstateAccount.state).toBe('ACTIVE')
      await house.clock.move({ minutes: 5 })
      expect(await refusalOf(house.staff(cookie)(ReinstateAccountDocument, { input }))).toBe('STEP_UP_NEEDED')
    })
    await house.signIn(person)
  })

  it('is never one’s own, nor one that is not there', async () => {
    const officer = house.staff(await house.signIn('officer'))
    const suspend = (id: string) => officer(SuspendAccountDocument, { input: { accountId: id } })
    expect(await refusalOf(suspend(await accountId(house, 'officer')))).toBe('ACCOUNT_OF_ONESELF')
    expect(await refusalOf(suspend(randomUUID()))).toBe('NOT_FOUND')
    expect(await refusalOf(suspend('no id at all'))).toBe('NOT_FOUND')
  })
})

describe('a locked account', () => {
  it('signs in at once after another administrator unlocked it', async () => {
    const person = await anAccount(house, 'locked-out', ['HANDLER'])
    for (let round = 0; round < 5; round += 1)
      expect(await refusalOf(house.signIn({ ...person, password: 'a wrong pass phrase' }))).toBe('SIGN_IN_REFUSED')
    expect(await refusalOf(house.signIn(person))).toBe('SIGN_IN_LOCKED')
    const administrator = house.staff(await house.signIn('administrator'))
    const { staffAccount } = await administrator(StaffAccountDocument, { id: person.accountId })
    expect(staffAccount.state).toBe('LOCKED')
    const unlock = () => administrator(UnlockAccountDocument, { input: { accountId: person.accountId } })
    expect((await unlock()).unlockAccount.state).toBe('ACTIVE')
    await house.signIn(person)
    expect(await refusalOf(unlock())).toBe('ACCOUNT_NOT_LOCKED')
  })
})
