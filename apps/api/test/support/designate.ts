import { ApproveDesignationDocument, type DesignationInput, ProposeDesignationDocument } from '@jikimi/client/staff'
import { addDays, dayInSeoul } from '@jikimi/policy'
import type { House } from './a-house.js'

/** The privacy officer proposes a handler from today, or in some days, for 30 days; returns what names the proposal. */
export async function propose(house: House, accountId: string, purpose: string, inDays = 0): Promise<DesignationInput> {
  const officer = house.staff(await house.signIn('officer'))
  const from = addDays(dayInSeoul(house.clock.now()), inDays)
  const { proposeDesignation } = await officer(ProposeDesignationDocument, {
    input: { accountId, purposes: [purpose], from, until: addDays(from, 30), authority: '내부관리계획 제5조' },
  })
  return { designationId: proposeDesignation.id, version: proposeDesignation.version }
}

/** The same, approved by the chief privacy officer; returns what ends it. */
export async function designate(
  house: House,
  accountId: string,
  purpose: string,
  inDays = 0,
): Promise<DesignationInput> {
  const input = await propose(house, accountId, purpose, inDays)
  const chief = house.staff(await house.signIn('cpo'))
  const { approveDesignation } = await chief(ApproveDesignationDocument, { input })
  return { designationId: approveDesignation.id, version: approveDesignation.version }
}
