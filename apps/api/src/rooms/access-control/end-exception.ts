import { staffOf } from '../../authority/actor.js'
import type { WritingWork } from '../../persistence/work.js'
import { findAccounts } from '../staff/index.js'
import { exceptionAlreadyEnded, exceptionInUse } from './access-control.refusals.js'
import { exceptionById } from './find-exceptions.js'
import { heldPairs } from './held-pairs.js'
import type { SeparationExceptionView } from './separation.view.js'

/** Of the lock under which roles are given and taken: an exception doesn't end while its second role is being granted. */
const ROLES_ONE_AT_A_TIME = 7_141_101

/** First one of the two roles is taken away, then the exception ends. */
export async function endException(work: WritingWork, id: string): Promise<SeparationExceptionView> {
  const { accountId: endedBy } = staffOf(work.actor)
  await work.rows('one-role-at-a-time', 'select pg_advisory_xact_lock($1)', [ROLES_ONE_AT_A_TIME])
  const exception = await exceptionById(work, id)
  if (exception.endedAt) throw exceptionAlreadyEnded()
  const account = (await findAccounts(work, [exception.accountId])).get(exception.accountId)!
  if (heldPairs(account.roles).includes(exception.rule)) throw exceptionInUse()
  const ended = await work.rows(
    'end-exception',
    `update jikimi.separation_exception set ended_at = jikimi.now(), ended_by = $2
     where id = $1 and ended_at is null returning id`,
    [id, endedBy],
  )
  if (ended.length === 0) throw exceptionAlreadyEnded()
  work.record({ act: 'separation-exception.ended', ground: { duty: 'ACCESS_CONTROL' }, collections: [], objectId: id })
  return exceptionById(work, id)
}
