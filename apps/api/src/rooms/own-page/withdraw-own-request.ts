import type { WritingWork } from '../../persistence/work.js'
import { demandMoved, requestNotThere } from '../rights-requests/index.js'
import { changedOwnRequest } from './changed-own-request.js'
import { demandOwnRequest } from './own-request-rows.js'
import type { OwnRequestInput } from './own-request.inputs.js'
import { ownRequestView } from './own-request-view.js'
import type { OwnRequestView } from './own-request.view.js'

/** Takes a request back, as long as nothing is decided. What it restricted is free again. */
export async function withdrawOwnRequest(work: WritingWork, { id, version }: OwnRequestInput): Promise<OwnRequestView> {
  const row = await demandOwnRequest(work, id)
  if (!ownRequestView(work, row).canWithdraw) throw requestNotThere()
  demandMoved(
    await work.rows<{ is_done: boolean }>('withdraw-request', 'select jikimi.withdraw_request($1, $2) as is_done', [
      id,
      version,
    ]),
  )
  return changedOwnRequest(work, row, 'own-page.withdrawn')
}
