import {
  CloseCaseDocument,
  type DesignationInput,
  EndDesignationDocument,
  RevealItemsDocument,
  type Send,
  TakeCaseDocument,
} from '@jikimi/client/staff'
import { accountId } from '../support/account-id.js'
import { aHouse, type House } from '../support/a-house.js'
import { sendInquiry } from '../support/an-inquiry.js'
import { casesOf } from '../support/cases-of.js'
import { designate } from '../support/designate.js'
import { refusalOf } from '../support/refusal-of.js'

let house: House
let one: Send
let other: Send
let designation: DesignationInput

beforeAll(async () => {
  house = await aHouse()
  designation = await designate(house, await accountId(house, 'ir-handler'), 'CIVIL_COMPLAINT')
  one = house.staff(await house.signIn('handler'))
  other = house.staff(await house.signIn('ir-handler'))
})

afterAll(() => house.close())

async function received() {
  const { case: own } = await sendInquiry(house.site())
  return (await casesOf(one)).find(({ number }) => number === own.number)!
}

describe('two handlers of one purpose', () => {
  it('who take one case at once get one winner and one conflict, every time', async () => {
    for (let round = 0; round < 10; round += 1) {
      const { id: caseId, version } = await received()
      const take = (handler: Send) =>
        handler(TakeCaseDocument, { input: { caseId, version } }).then(
          () => 'TAKEN',
          (fault: { code: string }) => fault.code,
        )
      const outcomes = await Promise.all([take(one), take(other)])
      expect(outcomes.filter((outcome) => outcome === 'TAKEN')).toHaveLength(1)
      expect(outcomes.find((outcome) => outcome !== 'TAKEN')).toMatch(
        /^CASE_TAKEN_BY_SOMEBODY_ELSE$|^CASE_CHANGED_MEANWHILE$/,
      )
    }
  })

  it('both see a case that one holds, and only the holder can reveal or close', async () => {
    const { id: caseId, version } = await received()
    const { takeCase } = await one(TakeCaseDocument, { input: { caseId, version } })
    const seen = (await casesOf(other)).find(({ id }) => id === caseId)!
    expect(seen.isMine).toBe(false)
    expect(seen.handler).not.toBeNull()
    const reveal = other(RevealItemsDocument, { input: { caseId, items: ['EMAIL'], reason: 'ANSWERING' } })
    expect(await refusalOf(reveal)).toBe('CASE_TAKEN_BY_SOMEBODY_ELSE')
    const close = other(CloseCaseDocument, { input: { caseId, version: takeCase.version, reason: 'SPAM' } })
    expect(await refusalOf(close)).toBe('CASE_TAKEN_BY_SOMEBODY_ELSE')
  })

  it('who acts on an older version than the stored one is told that the case changed', async () => {
    const { id: caseId, version } = await received()
    await one(TakeCaseDocument, { input: { caseId, version } })
    expect(await refusalOf(one(CloseCaseDocument, { input: { caseId, version, reason: 'SPAM' } }))).toBe(
      'CASE_CHANGED_MEANWHILE',
    )
  })

  it('take a case over only when its holder is designated no more', async () => {
    const { id: caseId, version } = await received()
    const { takeCase } = await other(TakeCaseDocument, { input: { caseId, version } })
    const input = { caseId, version: takeCase.version }
    expect(await refusalOf(one(TakeCaseDocument, { input }))).toBe('CASE_TAKEN_BY_SOMEBODY_ELSE')
    const officer = house.staff(await house.signIn('officer'))
    await officer(EndDesignationDocument, { input: designation })
    expect(await refusalOf(other(CloseCaseDocument, { input: { ...input, reason: 'SPAM' } }))).toBe('NOT_FOUND')
    const { takeCase: again } = await one(TakeCaseDocument, { input })
    expect(again.isMine).toBe(true)
    await one(RevealItemsDocument, { input: { caseId, items: ['EMAIL'], reason: 'ANSWERING' } })
  })
})
