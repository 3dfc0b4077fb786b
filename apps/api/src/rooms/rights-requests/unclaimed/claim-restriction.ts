import { staffOf } from '../../../authority/actor.js'
import type { WritingWork } from '../../../persistence/work.js'
import { demandMoved } from '../demand-moved.js'
import { recordOf } from '../record-of.js'
import { requestRow, type RequestRow, SELECT_REQUESTS } from '../request-row.js'
import { requestView } from '../request-view.js'
import { notAssigned, requestEnded } from '../requests.refusals.js'
import { REQUEST_RULES } from '../requests.rules.js'
import type { RightsRequestView } from '../rights-request.view.js'
import { demandUnclaimed, type UnclaimedRow } from './unclaimed-row.js'
import type { ClaimRestrictionInput } from './unclaimed.inputs.js'
import { requestCannotClaim } from './unclaimed.refusals.js'
import { UNCLAIMED_RULES } from './unclaimed.rules.js'

/** The restriction is this request's from when it is verified; what waits to be corrected stays until that is done. */
export async function claimRestriction(work: WritingWork, given: ClaimRestrictionInput): Promise<RightsRequestView> {
  const restriction = await demandUnclaimed(work, given.id)
  const request = await byNumber(work, given.requestNumber.normalize('NFC').trim())
  if (request.closed_at || request.state === 'GROUPED') throw requestEnded()
  if (!REQUEST_RULES.attends(staffOf(work.actor), request)) throw notAssigned()
  if (!UNCLAIMED_RULES.canClaim(request, restriction.awaits_correction)) throw requestCannotClaim()
  if (!(await isAbout(work, request, restriction))) throw requestCannotClaim()
  demandMoved(
    await work.rows('claim-restriction', 'select jikimi.claim_restriction($1, $2, $3) as is_done', [
      restriction.id,
      request.id,
      request.version,
    ]),
  )
  const { id: objectId, pseudonym } = restriction
  work.record({ ...recordOf('restriction.claimed', { ...request, pseudonym }), objectId })
  return requestView(work, await requestRow(work, request.id))
}

async function byNumber(work: WritingWork, number: string): Promise<RequestRow> {
  const [row] = await work.rows<RequestRow>('request-by-number', `${SELECT_REQUESTS} where r.number = $1`, [number])
  if (!row) throw requestCannotClaim()
  return row
}

const isAbout = async (work: WritingWork, { id }: RequestRow, { case_number: number }: UnclaimedRow) =>
  (
    await work.rows(
      'target-of-restriction',
      'select 1 from jikimi.request_target where request_id = $1 and case_number = $2 and lifted_at is null',
      [id, number],
    )
  ).length > 0
