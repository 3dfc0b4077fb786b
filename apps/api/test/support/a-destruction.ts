import { ApproveDestructionDocument, PrepareDestructionDocument } from '@jikimi/client/staff'
import { dayInSeoul } from '@jikimi/policy'
import type { Destroyer } from './a-destroyer.js'
import type { House } from './a-house.js'

/** Prepared by the privacy officer, approved by the chief, carried out: everything that is due by now. Returns the run. */
export async function aDestruction(house: House, destroyer: Destroyer): Promise<string> {
  const { prepareDestruction: run } = await house.staff(await house.signIn('officer'))(PrepareDestructionDocument, {
    input: {
      dueUntil: dayInSeoul(house.clock.now()),
      purposes: ['CIVIL_COMPLAINT', 'IR_MEETING'],
      reason: '보유 기간이 지난 건',
    },
  })
  const { id, version } = run
  await house.staff(await house.signIn('cpo'))(ApproveDestructionDocument, { input: { id, version } })
  await destroyer.destroy()
  // A certificate waits until no key can be in memory any more
  await house.clock.move({ seconds: 30 })
  return id
}
