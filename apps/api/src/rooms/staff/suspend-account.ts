import { staffOf } from '../../authority/actor.js'
import type { WritingWork } from '../../persistence/work.js'
import type { StaffAccountView } from './account.view.js'
import { changedAccount } from './changed-account.js'
import { demandRemaining, rolesOf } from './demand-roles.js'
import { lockAccount } from './lock-account.js'
import { STAFF_RULES } from './staff.rules.js'
import { accountOfOneself } from './staff.refusals.js'

/**
 * At once and without a fresh sign-in: a right is taken back as fast as it can be. Its sessions end with it, in the
 * database, whoever suspends. @law Std 5②
 */
export async function suspendAccount(work: WritingWork, accountId: string): Promise<StaffAccountView> {
  const actor = staffOf(work.actor)
  if (!STAFF_RULES.isAnother(actor, accountId)) throw accountOfOneself()
  const account = await lockAccount(work, accountId)
  // Before the row changes: every statement flushes, and the database would refuse in its own words
  await demandRemaining(work, accountId, await rolesOf(work, accountId))
  account.suspend(actor.accountId)
  return changedAccount(work, 'account.suspended', accountId)
}

/** Never by who suspended it. What the account may do is what it may do now, not what it was. */
export async function reinstateAccount(work: WritingWork, accountId: string): Promise<StaffAccountView> {
  const actor = staffOf(work.actor)
  if (!STAFF_RULES.isAnother(actor, accountId)) throw accountOfOneself()
  const account = await lockAccount(work, accountId)
  account.reinstate(actor.accountId)
  return changedAccount(work, 'account.reinstated', accountId)
}
