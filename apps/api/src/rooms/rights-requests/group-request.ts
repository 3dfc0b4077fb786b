import { isId } from '../../kernel/identifier.js'
import type { WritingWork } from '../../persistence/work.js'
import { demandAttended } from './demand-attended.js'
import { nextState } from './next-state.js'
import { recordOf } from './record-of.js'
import { requestRow } from './request-row.js'
import { requestView } from './request-view.js'
import type { GroupRightsRequestInput } from './request-work.inputs.js'
import { requestChangedMeanwhile, requestNotAlike, requestNotThere } from './requests.refusals.js'
import type { RightsRequestView } from './rights-request.view.js'

/** Asks again what a verified request asks, about the same data: that one's answer is for both. */
export async function groupRequest(work: WritingWork, given: GroupRightsRequestInput): Promise<RightsRequestView> {
  const row = await demandAttended(work, given)
  if (!nextState(row.state, 'group')) throw requestNotThere()
  if (!isId(given.under)) throw requestNotAlike()
  const [done] = await work.rows<{ is_done: boolean | null }>(
    'group-request',
    'select jikimi.group_request($1, $2, $3) as is_done',
    [row.id, row.version, given.under],
  )
  if (done?.is_done === null) throw requestNotAlike()
  if (!done?.is_done) throw requestChangedMeanwhile()
  work.record(recordOf('rights-request.grouped', row))
  return requestView(work, await requestRow(work, row.id))
}
