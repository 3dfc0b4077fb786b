import type { WritingWork } from '../../persistence/work.js'
import { demandMoved } from '../rights-requests/index.js'
import { changedOwnRequest } from './changed-own-request.js'
import { demandThePerson } from './demand-the-person.js'
import { suspensionNotInForce } from './own-page.refusals.js'
import { demandOwnRequest } from './own-request-rows.js'
import type { OwnRequestInput } from './own-request.inputs.js'
import { isSuspended } from './own-request-view.js'
import type { OwnRequestView } from './own-request.view.js'

/** Ends a suspension that was granted: nobody but the person does. @law PIPA 37 */
export async function liftSuspension(work: WritingWork, { id, version }: OwnRequestInput): Promise<OwnRequestView> {
  demandThePerson(work)
  const row = await demandOwnRequest(work, id)
  if (!isSuspended(row)) throw suspensionNotInForce()
  demandMoved(
    await work.rows<{ is_done: boolean }>('lift-suspension', 'select jikimi.lift_own_suspension($1, $2) as is_done', [
      id,
      version,
    ]),
  )
  return changedOwnRequest(work, row, 'own-page.suspension-lifted')
}
