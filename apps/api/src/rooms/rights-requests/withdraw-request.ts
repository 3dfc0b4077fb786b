import { textNotValid } from '../../kernel/general.refusals.js'
import type { WritingWork } from '../../persistence/work.js'
import { cleanRequestWords } from './clean-request-words.js'
import { demandAttended } from './demand-attended.js'
import { demandMoved } from './demand-moved.js'
import { nextState } from './next-state.js'
import { recordOf } from './record-of.js'
import { requestRow } from './request-row.js'
import { sealRequestText } from './request-text.js'
import { requestView } from './request-view.js'
import type { WithdrawRightsRequestInput } from './request-work.inputs.js'
import { requestNotThere } from './requests.refusals.js'
import type { RightsRequestView } from './rights-request.view.js'

/** The person takes it back; the restriction ends with it. */
export async function withdrawRequest(
  work: WritingWork,
  given: WithdrawRightsRequestInput,
): Promise<RightsRequestView> {
  const row = await demandAttended(work, given)
  if (!nextState(row.state, 'withdraw')) throw requestNotThere()
  const words = cleanRequestWords(given.words, 1000)
  if (words === null) throw textNotValid()
  await sealRequestText(work, row, 'WITHDRAWAL', words)
  demandMoved(
    await work.rows('withdraw-request', 'select jikimi.withdraw_request($1, $2) as is_done', [row.id, row.version]),
  )
  work.record(recordOf('rights-request.withdrawn', row))
  return requestView(work, await requestRow(work, row.id))
}
