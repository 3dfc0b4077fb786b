import { purposeOf, daysBetween } from '@jikimi/policy'
import { isCleanText } from '@jikimi/vault'
import { staffOf } from '../../authority/actor.js'
import { isId, newId } from '../../kernel/identifier.js'
import { notFound, purposeNotListed, textNotValid } from '../../kernel/general.refusals.js'
import type { WritingWork } from '../../persistence/work.js'
import { Designation } from './designation.js'
import { designationById } from './find-designations.js'
import { findAccounts } from './find-accounts.js'
import {
  designationNeedsHandlerRole,
  designationOfOneself,
  designationOverlaps,
  designationPeriodNotValid,
} from './staff.refusals.js'
import type { DesignationView } from './staff.view.js'

export interface NewDesignation {
  readonly accountId: string
  readonly purpose: string
  readonly from: string
  readonly until: string
  readonly authority: string
}

const LONGEST_DAYS = 366

/** Handling is limited to who is designated; a designation ends by itself. @law PIPA 28①; policy 09 */
export async function designateHandler(work: WritingWork, given: NewDesignation): Promise<DesignationView> {
  const { accountId: designatedBy } = staffOf(work.actor)
  const authority = given.authority.normalize('NFC').trim()
  if (given.accountId === designatedBy) throw designationOfOneself()
  if (!isCleanText(authority) || authority.length < 1 || authority.length > 500) throw textNotValid()
  const days = daysBetween(given.from, given.until)
  if (days < 0 || days > LONGEST_DAYS) throw designationPeriodNotValid()
  if (!purposeOf(work.ports.policy.current(work.now).document, given.purpose)) throw purposeNotListed()
  const account = isId(given.accountId) ? (await findAccounts(work, [given.accountId])).get(given.accountId) : undefined
  if (!account || account.state === 'DISABLED') throw notFound()
  if (!account.roles.includes('HANDLER')) throw designationNeedsHandlerRole()
  await demandNoOverlap(work, given)
  const id = newId(work.now)
  const { accountId, purpose, from: fromOn, until: untilOn } = given
  work.em.persist(
    Object.assign(new Designation(), {
      id,
      accountId,
      purpose,
      fromOn,
      untilOn,
      authority,
      designatedBy,
      designatedAt: work.now,
    }),
  )
  work.record({ act: 'handler.designated', ground: { duty: 'ACCESS_CONTROL' }, collections: [], objectId: id })
  await work.em.flush()
  return designationById(work, id)
}

async function demandNoOverlap(work: WritingWork, { accountId, purpose, from, until }: NewDesignation): Promise<void> {
  const overlapping = await work.rows(
    'designation-overlap',
    `select 1 from jikimi.designation where account_id = $1 and purpose = $2 and ended_at is null and from_on <= $4 and until_on >= $3`,
    [accountId, purpose, from, until],
  )
  if (overlapping.length > 0) throw designationOverlaps()
}
