import { LockMode } from '@mikro-orm/postgresql'
import { staffOf } from '../../authority/actor.js'
import { notFound } from '../../kernel/general.refusals.js'
import { isId } from '../../kernel/identifier.js'
import type { WritingWork } from '../../persistence/work.js'
import { Designation } from './designation.js'
import { DESIGNATION_RULES } from './designations.rules.js'

export interface DesignationAct {
  readonly designationId: string
  readonly version: number
}

/**
 * Loads a designation that the actor sees, under lock, as the screen showed it. An ended one is readable and not
 * writable: row rules hide it from the lock, so it comes without one.
 */
export async function lockDesignation(
  work: WritingWork,
  { designationId: id, version }: DesignationAct,
): Promise<Designation> {
  const locked = isId(id)
    ? await work.em.findOne(Designation, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE })
    : undefined
  const designation = locked ?? (isId(id) ? await work.em.findOne(Designation, { id }) : null)
  const proposers = DESIGNATION_RULES.proposersSeen(staffOf(work.actor))
  if (!designation || (proposers && !proposers.includes(designation.designatedBy))) throw notFound()
  designation.demandVersion(version)
  return designation
}
