import { notFound } from '../../kernel/general.refusals.js'
import { isId } from '../../kernel/identifier.js'
import type { WritingWork } from '../../persistence/work.js'
import { findAccounts } from '../staff/index.js'
import { demandMoved } from './demand-moved.js'
import { recordOf } from './record-of.js'
import { demandRequest, requestRow } from './request-row.js'
import { requestView } from './request-view.js'
import type { AssignRightsRequestInput } from './request-work.inputs.js'
import { assigneeNotSuitable, requestEnded } from './requests.refusals.js'
import { REQUEST_RULES } from './requests.rules.js'
import type { RightsRequestView } from './rights-request.view.js'

/** To oneself, to another privacy officer, or back to all; from then on that person alone works on it. */
export async function assignRequest(work: WritingWork, given: AssignRightsRequestInput): Promise<RightsRequestView> {
  const row = await demandRequest(work, given.id, given.version)
  if (row.closed_at || row.state === 'GROUPED') throw requestEnded()
  const accountId = given.accountId ?? null
  if (accountId !== null) await demandSuitable(work, accountId, row.round)
  demandMoved(
    await work.rows('assign-request', 'select jikimi.assign_request($1, $2, $3) as is_done', [
      row.id,
      row.version,
      accountId,
    ]),
  )
  work.record({ ...recordOf('rights-request.assigned', row), ...(accountId && { objectId: accountId }) })
  return requestView(work, await requestRow(work, row.id))
}

async function demandSuitable(work: WritingWork, accountId: string, round: number): Promise<void> {
  if (!isId(accountId)) throw notFound()
  const account = (await findAccounts(work, [accountId])).get(accountId)
  if (!account) throw notFound()
  if (account.state !== 'ACTIVE' || !REQUEST_RULES.canAttend(account.roles, round)) throw assigneeNotSuitable()
}
