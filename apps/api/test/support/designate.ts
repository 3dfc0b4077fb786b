import { DesignateHandlerDocument } from '@jikimi/client/staff'
import { addDays, dayInSeoul } from '@jikimi/policy'
import type { House } from './a-house.js'

/** The privacy officer designates a handler from today, or in some days, for 30 days; returns the designation's id. */
export async function designate(house: House, accountId: string, purpose: string, inDays = 0): Promise<string> {
  const officer = house.staff(await house.signIn('officer'))
  const from = addDays(dayInSeoul(house.clock.now()), inDays)
  const { designateHandler } = await officer(DesignateHandlerDocument, {
    input: { accountId, purpose, from, until: addDays(from, 30), authority: '내부관리계획 제5조' },
  })
  return designateHandler.id
}
