import { newId } from '../../../kernel/identifier.js'
import type { WritingWork } from '../../../persistence/work.js'
import { changedRequest } from '../deciding/changed-request.js'
import type { ExecuteRightsRequestInput } from '../deciding/decisions.inputs.js'
import { demandAttended } from '../demand-attended.js'
import { nextState } from '../next-state.js'
import { recordOf } from '../record-of.js'
import { requestRow } from '../request-row.js'
import { requestChangedMeanwhile, requestNotThere } from '../requests.refusals.js'
import { requestView } from '../request-view.js'
import type { RightsRequestView } from '../rights-request.view.js'
import { correctTargets } from './correct-targets.js'

/**
 * Does what was decided, in one transaction: puts right, makes due for destruction and prepares the run for the chief
 * privacy officer, or leaves out of use. Of two at once one does it. Asked again where it is done, it says so and does
 * nothing.
 *
 * @law PIPA 36②③, 37③⑤
 */
export async function executeRequest(work: WritingWork, given: ExecuteRightsRequestInput): Promise<RightsRequestView> {
  const seen = await requestRow(work, given.id)
  if (seen.state === 'EXECUTED' && seen.version === given.version + 1) {
    work.record(recordOf('rights-request.repeated', seen))
    return requestView(work, seen)
  }
  const row = await demandAttended(work, given)
  if (nextState(row.state, 'execute') === undefined) throw requestNotThere()
  const collections = row.kind === 'CORRECTION' ? await correctTargets(work, row) : await decidedOn(work, row.id)
  const run = newId(work.now)
  const [done] = await work.rows<{ going: number | null }>(
    'execute-request',
    'select jikimi.execute_rights_request($1, $2, $3) as going',
    [row.id, given.version, run],
  )
  if (done?.going == null) throw requestChangedMeanwhile()
  if (await isPrepared(work, run))
    work.record({ act: 'destruction.prepared', ground: { duty: 'DESTRUCTION' }, collections: [], objectId: run })
  return changedRequest(work, row, { act: 'rights-request.executed', collections })
}

const isPrepared = async (work: WritingWork, run: string): Promise<boolean> =>
  (await work.rows('run-prepared', 'select 1 from jikimi.destruction_run r where r.id = $1', [run])).length > 0

/** Whose data it is about, restricted ones too. */
async function decidedOn(work: WritingWork, requestId: string): Promise<string[]> {
  const rows = await work.rows<{ pseudonym: string }>(
    'decided-on',
    'select c.pseudonym from jikimi.request_contents($1) c',
    [requestId],
  )
  return rows.map(({ pseudonym }) => pseudonym)
}
