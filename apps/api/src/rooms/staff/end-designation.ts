import { LockMode } from '@mikro-orm/postgresql'
import { staffOf } from '../../authority/actor.js'
import { isId } from '../../kernel/identifier.js'
import { notFound } from '../../kernel/general.refusals.js'
import type { WritingWork } from '../../persistence/work.js'
import { Designation } from './designation.js'
import { designationById } from './find-designations.js'
import { designationAlreadyEnded } from './staff.refusals.js'
import type { DesignationView } from './staff.view.js'

/** Ends it at once: the next statement of that handler finds nothing of the purpose. @law Std 5② */
export async function endDesignation(work: WritingWork, id: string): Promise<DesignationView> {
  const designation = isId(id)
    ? await work.em.findOne(Designation, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE })
    : null
  if (!designation) throw (await isThere(work, id)) ? designationAlreadyEnded() : notFound()
  designation.end(staffOf(work.actor).accountId, work.now)
  work.record({ act: 'designation.ended', ground: { duty: 'ACCESS_CONTROL' }, collections: [], objectId: id })
  await work.em.flush()
  return designationById(work, id)
}

/** An ended one is readable and not writable: row rules hide it from the lock. */
const isThere = async (work: WritingWork, id: string): Promise<boolean> =>
  isId(id) &&
  (await work.rows('designation-is-there', 'select 1 from jikimi.designation where id = $1', [id])).length > 0
