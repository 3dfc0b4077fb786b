import { staffOf } from '../../authority/actor.js'
import { notFound } from '../../kernel/general.refusals.js'
import type { WritingWork } from '../../persistence/work.js'
import { changedDesignation } from './changed-designation.js'
import type { DesignationView } from './designation.view.js'
import { DESIGNATION_RULES } from './designations.rules.js'
import { lockDesignation, type DesignationAct } from './lock-designation.js'

/** Says no to a proposal, for good: another one can be proposed. */
export async function declineDesignation(work: WritingWork, act: DesignationAct): Promise<DesignationView> {
  const actor = staffOf(work.actor)
  const designation = await lockDesignation(work, act)
  if (!DESIGNATION_RULES.decidesOn(actor, designation.designatedBy)) throw notFound()
  designation.decline(actor.accountId, work.now)
  return changedDesignation(work, designation, 'designation.declined')
}
