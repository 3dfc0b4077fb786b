import { staffOf } from '../../authority/actor.js'
import type { AnyWork } from '../../persistence/work.js'
import { demandRequest, type RequestRow } from './request-row.js'
import { notAssigned, requestEnded } from './requests.refusals.js'
import { REQUEST_RULES } from './requests.rules.js'

/** A request that runs, as its assignee saw it. @throws Refusal REQUEST_ENDED, REQUEST_NOT_ASSIGNED, and those of `demandRequest` */
export async function demandAttended(
  work: AnyWork,
  { id, version }: { readonly id: string; readonly version: number },
): Promise<RequestRow> {
  const row = await demandRequest(work, id, version)
  if (row.closed_at || row.state === 'GROUPED') throw requestEnded()
  if (!REQUEST_RULES.attends(staffOf(work.actor), row)) throw notAssigned()
  return row
}
