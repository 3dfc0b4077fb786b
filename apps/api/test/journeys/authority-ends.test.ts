import {
  DisableAccountDocument,
  EndDesignationDocument,
  InquiryCaseDocument,
  InquiryCasesDocument,
  ViewerDocument,
} from '@jikimi/client/staff'
import { aHouse, type House } from '../support/a-house.js'
import { accountId } from '../support/account-id.js'
import { sendInquiry } from '../support/an-inquiry.js'
import { anAccount } from '../support/an-account.js'
import { casesOf } from '../support/cases-of.js'
import { designate } from '../support/designate.js'
import { inSession, tokenIn } from '../support/in-session.js'
import { refusalOf } from '../support/refusal-of.js'

let house: House

beforeAll(async () => {
  house = await aHouse()
  await sendInquiry(house.site())
  await sendInquiry(house.site(), { purpose: 'IR_MEETING' })
})

afterAll(() => house.close())

const visibleInSql = (cookie: string) =>
  inSession(
    house.urls.jikimi_app,
    tokenIn(cookie),
    async (client) => (await client.query('select 1 from jikimi.collection')).rowCount,
  )

describe('a designation', () => {
  it('that was ended shows nothing from the next request on, and nothing in SQL', async () => {
    const input = await designate(house, await accountId(house, 'ir-handler'), 'CIVIL_COMPLAINT')
    const officer = house.staff(await house.signIn('officer'))
    const cookie = await house.signIn('ir-handler')
    const handler = house.staff(cookie)
    const [found] = await casesOf(handler)
    expect(await visibleInSql(cookie)).toBe(2)

    await officer(EndDesignationDocument, { input })
    expect(await refusalOf(handler(InquiryCasesDocument, { purpose: 'CIVIL_COMPLAINT' }))).toBe('NOT_FOUND')
    expect(await refusalOf(handler(InquiryCaseDocument, { id: found!.id }))).toBe('NOT_FOUND')
    expect(await visibleInSql(cookie)).toBe(1)
    const again = { ...input, version: input.version + 1 }
    expect(await refusalOf(officer(EndDesignationDocument, { input }))).toBe('DESIGNATION_CHANGED_MEANWHILE')
    expect(await refusalOf(officer(EndDesignationDocument, { input: again }))).toBe('DESIGNATION_ALREADY_ENDED')
  })

  it('ends by itself on the day after its last one', async () => {
    const person = await anAccount(house, 'brief-handler', ['HANDLER'])
    await designate(house, person.accountId, 'CIVIL_COMPLAINT')
    await house.clock.move({ days: 30 })
    expect(await casesOf(house.staff(await house.signIn(person)))).toHaveLength(1)
    await house.clock.move({ days: 1 })
    const cookie = await house.signIn(person)
    expect(await refusalOf(house.staff(cookie)(InquiryCasesDocument, { purpose: 'CIVIL_COMPLAINT' }))).toBe('NOT_FOUND')
    expect(await visibleInSql(cookie)).toBe(0)
  })

  it('does not begin before its first day', async () => {
    const person = await anAccount(house, 'early-handler', ['HANDLER'])
    await designate(house, person.accountId, 'CIVIL_COMPLAINT', 1)
    const handler = house.staff(await house.signIn(person))
    expect(await refusalOf(handler(InquiryCasesDocument, { purpose: 'CIVIL_COMPLAINT' }))).toBe('NOT_FOUND')
    await house.clock.move({ days: 1 })
    expect(await casesOf(house.staff(await house.signIn(person)))).toHaveLength(1)
  })
})

describe('a session', () => {
  it('of a disabled account ends at once, and the account never signs in again', async () => {
    const person = await anAccount(house, 'leaver', ['HANDLER'])
    const cookie = await house.signIn(person)
    await house.staff(cookie)(ViewerDocument)
    const administrator = house.staff(await house.signIn('administrator'))
    await administrator(DisableAccountDocument, { input: { accountId: person.accountId } })
    expect(await refusalOf(house.staff(cookie)(ViewerDocument))).toBe('NOT_SIGNED_IN')
    expect(await visibleInSql(cookie)).toBe(0)
    expect(await refusalOf(house.signIn(person))).toBe('SIGN_IN_REFUSED')
  })

  it('lasts while it is used within 15 minutes, and ends when it was not', async () => {
    const officer = house.staff(await house.signIn('officer'))
    for (let round = 0; round < 4; round += 1) {
      await house.clock.move({ minutes: 14 })
      await officer(ViewerDocument)
    }
    await house.clock.move({ minutes: 15, seconds: 1 })
    expect(await refusalOf(officer(ViewerDocument))).toBe('NOT_SIGNED_IN')
  })

  it('ends after eight hours however much it was used', async () => {
    const officer = house.staff(await house.signIn('officer'))
    for (let minutes = 10; minutes < 480; minutes += 10) {
      await house.clock.move({ minutes: 10 })
      await officer(ViewerDocument)
    }
    await house.clock.move({ minutes: 10 })
    expect(await refusalOf(officer(ViewerDocument))).toBe('NOT_SIGNED_IN')
  })
})
