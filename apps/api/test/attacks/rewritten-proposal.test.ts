import {
  ApproveDesignationDocument,
  ChangeDesignationDocument,
  DesignationDocument,
  ReachReportDocument,
} from '@jikimi/client/staff'
import { addDays, dayInSeoul } from '@jikimi/policy'
import { accountId } from '../support/account-id.js'
import { aHouse, type House } from '../support/a-house.js'
import { anAccount } from '../support/an-account.js'
import { propose } from '../support/designate.js'

let house: House

beforeAll(async () => {
  house = await aHouse()
})

afterAll(() => house.close())

const as = async (who: Parameters<House['signIn']>[0]) => house.staff(await house.signIn(who))

describe('a proposal that another officer rewrote', () => {
  it('is the same person in the designation and in the report of who can reach what', async () => {
    const second = await anAccount(house, 'second-officer', ['PRIVACY_OFFICER'])
    const handler = await accountId(house, 'handler')
    const { designationId, version } = await propose(house, handler, 'IR_MEETING')
    const today = dayInSeoul(house.clock.now())
    const terms = { purposes: ['IR_MEETING'], from: today, until: addDays(today, 2), authority: '다른 규정' }
    const { changeDesignation } = await (
      await as(second)
    )(ChangeDesignationDocument, { input: { designationId, version, ...terms } })
    const chief = await as('cpo')
    await chief(ApproveDesignationDocument, { input: { designationId, version: changeDesignation.version } })

    const { designation } = await chief(DesignationDocument, { id: designationId })
    const { reachReport } = await chief(ReachReportDocument, { day: today })
    const standing = reachReport.people
      .find((one) => one.accountId === handler)!
      .purposes.find(({ purpose }) => purpose === 'IR_MEETING')!
    expect(standing.designationId).toBe(designationId)
    expect(standing.designatedBy).toBe(designation.designatedBy.displayName)
    expect(standing.designatedBy).not.toBe('보호연')
  })
})
