import { staffOf } from '../../authority/actor.js'
import { demandApart } from '../../authority/separation.js'
import { notAllowed } from '../../kernel/general.refusals.js'
import type { WritingWork } from '../../persistence/work.js'
import { findAccounts } from '../staff/index.js'
import { deputyNotSuitable, exceptionAlreadyAccepted, exceptionAlreadyEnded } from './access-control.refusals.js'
import { ACCESS_CONTROL_RULES } from './access-control.rules.js'
import { exceptionById } from './find-exceptions.js'
import { isSuitableDeputy } from './is-suitable-deputy.js'
import type { SeparationExceptionView } from './separation.view.js'

/** From now on the exception holds, and the deputy decides on what that person proposes. */
export async function acceptException(work: WritingWork, id: string): Promise<SeparationExceptionView> {
  const actor = staffOf(work.actor)
  const exception = await exceptionById(work, id)
  demandApart('EXCEPTION_ACCEPTED_BY_ANOTHER', exception.declaredById, actor.accountId)
  demandApart('EXCEPTION_ACCEPTED_BY_ANOTHER', exception.accountId, actor.accountId)
  if (!ACCESS_CONTROL_RULES.isDeputy(actor, exception)) throw notAllowed()
  if (exception.endedAt) throw exceptionAlreadyEnded()
  if (exception.acceptedAt) throw exceptionAlreadyAccepted()
  // Their roles may have changed since they were named
  const deputy = (await findAccounts(work, [actor.accountId])).get(actor.accountId)
  if (!isSuitableDeputy(deputy, exception.accountId)) throw deputyNotSuitable()
  const accepted = await work.rows(
    'accept-exception',
    `update jikimi.separation_exception set accepted_at = jikimi.now()
     where id = $1 and accepted_at is null and ended_at is null returning id`,
    [id],
  )
  if (accepted.length === 0) throw exceptionAlreadyAccepted()
  work.record({
    act: 'separation-exception.accepted',
    ground: { duty: 'ACCESS_CONTROL' },
    collections: [],
    objectId: id,
  })
  return exceptionById(work, id)
}
