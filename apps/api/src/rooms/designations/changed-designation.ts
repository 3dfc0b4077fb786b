import type { WritingWork } from '../../persistence/work.js'
import type { Designation } from './designation.js'
import type { DesignationView } from './designation.view.js'
import { designationById } from './find-designations.js'
import { refusingOverlap } from './refusing-overlap.js'

/** Records the act and gives back the designation as it now is. */
export async function changedDesignation(
  work: WritingWork,
  { id }: Designation,
  act: string,
): Promise<DesignationView> {
  work.record({ act, ground: { duty: 'ACCESS_CONTROL' }, collections: [], objectId: id })
  await refusingOverlap(() => work.em.flush())
  return designationById(work, id)
}
