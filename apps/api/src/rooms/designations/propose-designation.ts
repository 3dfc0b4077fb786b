import { staffOf } from '../../authority/actor.js'
import { notFound } from '../../kernel/general.refusals.js'
import { isId, newId } from '../../kernel/identifier.js'
import type { WritingWork } from '../../persistence/work.js'
import { findAccounts } from '../staff/index.js'
import { checkTerms } from './check-terms.js'
import { demandNoOverlap } from './demand-no-overlap.js'
import { Designation, type DesignationTerms } from './designation.js'
import type { DesignationView } from './designation.view.js'
import { designationNeedsHandlerRole, designationOfOneself } from './designations.refusals.js'
import { designationById } from './find-designations.js'
import { refusingOverlap } from './refusing-overlap.js'

/**
 * Proposes who shall process for which purposes. It gives no reach by itself: another person approves it.
 *
 * @law PIPA 28①; policy 09
 */
export async function proposeDesignation(
  work: WritingWork,
  { accountId, ...given }: DesignationTerms & { readonly accountId: string },
): Promise<DesignationView> {
  const { accountId: designatedBy } = staffOf(work.actor)
  if (accountId === designatedBy) throw designationOfOneself()
  const { purposes, from: fromOn, until: untilOn, authority } = checkTerms(work, given)
  const account = isId(accountId) ? (await findAccounts(work, [accountId])).get(accountId) : undefined
  if (!account || account.state === 'DISABLED') throw notFound()
  if (!account.roles.includes('HANDLER')) throw designationNeedsHandlerRole()
  const id = newId(work.now)
  const designation = Object.assign(new Designation(), {
    id,
    accountId,
    purposes: [...purposes],
    fromOn,
    untilOn,
    authority,
    designatedBy,
    designatedAt: work.now,
  })
  await demandNoOverlap(work, designation)
  work.em.persist(designation)
  work.record({ act: 'designation.proposed', ground: { duty: 'ACCESS_CONTROL' }, collections: [], objectId: id })
  await refusingOverlap(() => work.em.flush())
  return designationById(work, id)
}
