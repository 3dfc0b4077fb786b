import { staffOf } from '../../authority/actor.js'
import type { WritingWork } from '../../persistence/work.js'
import { changedDesignation } from './changed-designation.js'
import { checkTerms } from './check-terms.js'
import { demandNoOverlap } from './demand-no-overlap.js'
import type { DesignationTerms } from './designation.js'
import type { DesignationView } from './designation.view.js'
import { designationOfOneself } from './designations.refusals.js'
import { lockDesignation, type DesignationAct } from './lock-designation.js'

/** Rewrites a proposal. Whoever was about to approve it as it was is told that it changed meanwhile. */
export async function changeDesignation(
  work: WritingWork,
  act: DesignationAct & DesignationTerms,
): Promise<DesignationView> {
  const terms = checkTerms(work, act)
  const designation = await lockDesignation(work, act)
  if (designation.accountId === staffOf(work.actor).accountId) throw designationOfOneself()
  designation.demandProposed()
  const { id, accountId } = designation
  const { purposes, from: fromOn, until: untilOn } = terms
  await demandNoOverlap(work, { id, accountId, purposes, fromOn, untilOn })
  designation.change(terms)
  return changedDesignation(work, designation, 'designation.changed')
}
