import { staffOf } from '../../authority/actor.js'
import type { WritingWork } from '../../persistence/work.js'
import type { StaffAccountView } from './account.view.js'
import { changedAccount } from './changed-account.js'
import { readAccount } from './find-accounts.js'
import { STAFF_RULES } from './staff.rules.js'
import { accountOfOneself } from './staff.refusals.js'

/** Everywhere at once, e.g. for a device that was lost. One's own are ended by signing out and `endOtherSessions`. */
export async function endSessionsOf(work: WritingWork, accountId: string): Promise<StaffAccountView> {
  if (!STAFF_RULES.isAnother(staffOf(work.actor), accountId)) throw accountOfOneself()
  await readAccount(work, accountId)
  await endSessionsIn(work, accountId)
  return changedAccount(work, 'account.sessions-ended', accountId)
}

/** The next request of each finds nobody. As an administrator; whoever suspends leaves it to the database. */
export async function endSessionsIn(work: WritingWork, accountId: string): Promise<void> {
  await work.rows('end-sessions', 'select jikimi.end_sessions_of($1)', [accountId])
}
