import { staffOf } from '../../authority/actor.js'
import type { WritingWork } from '../../persistence/work.js'
import type { StaffAccountView } from './account.view.js'
import { changedAccount } from './changed-account.js'
import { demandRemaining, rolesOf } from './demand-roles.js'
import { endSessionsIn } from './end-sessions-of.js'
import { lockAccount } from './lock-account.js'
import { STAFF_RULES } from './staff.rules.js'
import { accountOfOneself } from './staff.refusals.js'

/** Takes the account back and ends all its sessions at once. @law Std 5② */
export async function disableAccount(work: WritingWork, accountId: string): Promise<StaffAccountView> {
  if (!STAFF_RULES.isAnother(staffOf(work.actor), accountId)) throw accountOfOneself()
  // Two administrators who disable each other at once: the second comes after the first, and is nobody by then
  const account = await lockAccount(work, accountId)
  // Before the row changes: every statement flushes, and the database would refuse in its own words
  await demandRemaining(work, accountId, await rolesOf(work, accountId))
  account.disable()
  await endSessionsIn(work, accountId)
  return changedAccount(work, 'account.disabled', accountId)
}
