import type { WritingWork } from '../../persistence/work.js'
import { demandAttended } from './demand-attended.js'
import { demandMoved } from './demand-moved.js'
import { demandMandate } from './mandated/demand-mandate.js'
import { recordOf } from './record-of.js'
import { requestRow } from './request-row.js'
import { requestView } from './request-view.js'
import type { RightsRequestInput } from './request-work.inputs.js'
import { requestNotThere } from './requests.refusals.js'
import { REQUEST_RULES } from './requests.rules.js'
import type { RightsRequestView } from './rights-request.view.js'

/** A one-time link to the address on file; whether there is one, the officer is not told by this. @law Decree 46① */
export async function sendRequestLink(work: WritingWork, given: RightsRequestInput): Promise<RightsRequestView> {
  const row = await demandAttended(work, given)
  if (!REQUEST_RULES.isChangeable(row.state)) throw requestNotThere()
  // To who represents, once that is accepted
  await demandMandate(work, row)
  demandMoved(
    await work.rows('send-request-link', 'select jikimi.send_request_link($1, $2) as is_done', [row.id, row.version]),
  )
  await work.enqueue('send-own-links', {})
  work.record(recordOf('rights-request.link-sent', row))
  return requestView(work, await requestRow(work, row.id))
}
