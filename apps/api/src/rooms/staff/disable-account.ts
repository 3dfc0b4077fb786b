import { LockMode } from '@mikro-orm/postgresql'
import { staffOf } from '../../authority/actor.js'
import { isId } from '../../kernel/identifier.js'
import { notFound } from '../../kernel/general.refusals.js'
import type { WritingWork } from '../../persistence/work.js'
import { Account } from './account.js'
import type { StaffAccountView } from './account.view.js'
import { findAccounts } from './find-accounts.js'
import { accountOfOneself } from './staff.refusals.js'

/** Of the advisory lock that disabling takes. */
export const ONE_AT_A_TIME = 7_141_101

/** Takes the account back and ends all its sessions at once. Nobody disables themselves, so one administrator stays. @law Std 5② */
export async function disableAccount(work: WritingWork, accountId: string): Promise<StaffAccountView> {
  if (accountId === staffOf(work.actor).accountId) throw accountOfOneself()
  // Two administrators who disable each other at once: the second comes after the first, and is nobody by then
  await work.rows('one-at-a-time', 'select pg_advisory_xact_lock($1)', [ONE_AT_A_TIME])
  const account = isId(accountId)
    ? await work.em.findOne(Account, { id: accountId }, { lockMode: LockMode.PESSIMISTIC_WRITE })
    : null
  if (!account) throw notFound()
  account.disable()
  await work.em.flush()
  await work.rows('end-sessions', 'select jikimi.end_sessions_of($1)', [accountId])
  work.record({ act: 'account.disabled', ground: { duty: 'ACCESS_CONTROL' }, collections: [], objectId: accountId })
  return (await findAccounts(work, [accountId])).get(accountId)!
}
