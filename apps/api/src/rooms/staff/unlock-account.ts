import { staffOf } from '../../authority/actor.js'
import type { WritingWork } from '../../persistence/work.js'
import type { StaffAccountView } from './account.view.js'
import { changedAccount } from './changed-account.js'
import { readAccount } from './find-accounts.js'
import type { SignInLimits } from './sign-in-limits.js'
import { STAFF_RULES } from './staff.rules.js'
import { accountNotLocked, accountOfOneself } from './staff.refusals.js'

/** Ends a lock before its half hour. Who it is and that they forgot is for the administrator to see to. @law Std 5⑥ */
export async function unlockAccount(
  work: WritingWork,
  limits: SignInLimits,
  accountId: string,
): Promise<StaffAccountView> {
  if (!STAFF_RULES.isAnother(staffOf(work.actor), accountId)) throw accountOfOneself()
  const { signInName } = await readAccount(work, accountId)
  const [row] = await work.rows<{ is_unlocked: boolean }>(
    'unlock-account',
    'select jikimi.unlock_account($1) as is_unlocked',
    [accountId],
  )
  if (!row!.is_unlocked) throw accountNotLocked()
  // This process counts by name beside the database
  work.onCommit(() => limits.forget(signInName))
  return changedAccount(work, 'account.unlocked', accountId)
}
