import { dayInSeoul } from '@jikimi/policy'
import { staffOf } from '../../authority/actor.js'
import { demandApart } from '../../authority/separation.js'
import { notFound } from '../../kernel/general.refusals.js'
import type { WritingWork } from '../../persistence/work.js'
import { changedDesignation } from './changed-designation.js'
import type { DesignationView } from './designation.view.js'
import { designationInThePast } from './designations.refusals.js'
import { DESIGNATION_RULES } from './designations.rules.js'
import { lockDesignation, type DesignationAct } from './lock-designation.js'

const RULE = 'DESIGNATION_APPROVED_BY_ANOTHER'

/** From now on it gives reach, on its days. Never by who proposed it, never by whom it is for. @law PIPA 28① */
export async function approveDesignation(work: WritingWork, act: DesignationAct): Promise<DesignationView> {
  const actor = staffOf(work.actor)
  const designation = await lockDesignation(work, act)
  if (!DESIGNATION_RULES.decidesOn(actor, designation.designatedBy)) throw notFound()
  demandApart(RULE, designation.designatedBy, actor.accountId)
  demandApart(RULE, designation.accountId, actor.accountId)
  designation.approve(actor.accountId, work.now)
  if (designation.untilOn < dayInSeoul(work.now)) throw designationInThePast()
  return changedDesignation(work, designation, 'designation.approved')
}
