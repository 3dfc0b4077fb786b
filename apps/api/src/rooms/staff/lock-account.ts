import { LockMode } from '@mikro-orm/postgresql'
import { notFound } from '../../kernel/general.refusals.js'
import { isId } from '../../kernel/identifier.js'
import type { WritingWork } from '../../persistence/work.js'
import { Account } from './account.js'

/** Of the advisory lock that whatever changes accounts and roles takes; the database's own triggers take it too. */
export const ONE_AT_A_TIME = 7_141_101

/** Two who change accounts or roles at once: the second sees what the first did, and is refused for it if need be. */
export async function oneAtATime(work: WritingWork): Promise<void> {
  await work.rows('one-at-a-time', 'select pg_advisory_xact_lock($1)', [ONE_AT_A_TIME])
}

/**
 * The account, for a change. Row rules hide from the lock what this actor can't change; it is read without then, so
 * that the refusal tells the true reason. @throws Refusal NOT_FOUND
 */
export async function lockAccount(work: WritingWork, id: string): Promise<Account> {
  await oneAtATime(work)
  const account = isId(id)
    ? ((await work.em.findOne(Account, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE })) ??
      (await work.em.findOne(Account, { id })))
    : null
  if (!account) throw notFound()
  return account
}
