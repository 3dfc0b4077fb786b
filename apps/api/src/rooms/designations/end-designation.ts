import { staffOf } from '../../authority/actor.js'
import type { WritingWork } from '../../persistence/work.js'
import { changedDesignation } from './changed-designation.js'
import type { DesignationView } from './designation.view.js'
import { lockDesignation, type DesignationAct } from './lock-designation.js'

/**
 * Ends it at once: the next statement of that handler finds nothing of its purposes. What is only proposed is
 * withdrawn. @law Std 5②
 */
export async function endDesignation(work: WritingWork, act: DesignationAct): Promise<DesignationView> {
  const designation = await lockDesignation(work, act)
  designation.end(staffOf(work.actor).accountId, work.now)
  return changedDesignation(work, designation, 'designation.ended')
}
