import type { RequestAct } from '@jikimi/schema'
import type { AnyWork } from '../../../persistence/work.js'
import { demandAttended } from '../demand-attended.js'
import { demandMandate } from '../mandated/demand-mandate.js'
import { nextState } from '../next-state.js'
import type { RequestRow } from '../request-row.js'
import { requestNotThere } from '../requests.refusals.js'

/**
 * A request as its assignee saw it, at a point from which the act leads on; a representative's within their mandate.
 * @throws Refusal REQUEST_NOT_THERE, MANDATE_NOT_IN_FORCE and those of `demandAttended`
 */
export async function demandAct(
  work: AnyWork,
  seen: { readonly id: string; readonly version: number },
  act: RequestAct,
): Promise<RequestRow> {
  const row = await demandAttended(work, seen)
  if (nextState(row.state, act) === undefined) throw requestNotThere()
  if (act === 'decide') await demandMandate(work, row)
  return row
}
