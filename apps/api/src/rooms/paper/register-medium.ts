import { dayInSeoul, dueOn, purposeOf } from '@jikimi/policy'
import { staffOf } from '../../authority/actor.js'
import { purposeNotListed } from '../../kernel/general.refusals.js'
import { newId } from '../../kernel/identifier.js'
import type { WritingWork } from '../../persistence/work.js'
import { readMedium } from './find-media.js'
import { checkedText, sealMediumText } from './medium-text.js'
import type { MediumView } from './medium.view.js'
import { nameCases } from './name-medium-cases.js'
import { demandPlaceInUse } from './move-medium.js'
import type { RegisterMediumInput } from './paper.inputs.js'
import { mediumDayNotValid, mediumPeopleNotValid } from './paper.refusals.js'

const MOST_PEOPLE = 1_000_000

/**
 * Its period runs from the day it was taken, under the version in force when it is registered: a paper may be older than
 * any. @law PIPA 21①, 29; Decree 30①7
 */
export async function registerMedium(work: WritingWork, given: RegisterMediumInput): Promise<MediumView> {
  const { accountId } = staffOf(work.actor)
  const label = checkedText(given.label, 200)
  if (given.takenOn > dayInSeoul(work.now)) throw mediumDayNotValid()
  if (!Number.isInteger(given.people) || given.people < 1 || given.people > MOST_PEOPLE) throw mediumPeopleNotValid()
  const takenAt = new Date(`${given.takenOn}T00:00:00+09:00`)
  const { id: policyVersionId, document } = work.ports.policy.current(work.now)
  if (!purposeOf(document, given.purpose)) throw purposeNotListed()
  await demandPlaceInUse(work, given.placeId)
  const id = newId(work.now)
  const sealed = await sealMediumText(work, { table: 'medium', row: id, keyId: id }, label)
  await work.rows(
    'register-medium',
    `insert into jikimi.medium (id, kind, label_sealed, purpose, people, taken_on, policy_version_id, period_ends_on, place_id,
       registered_by, registered_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [
      id,
      given.kind,
      sealed,
      given.purpose,
      given.people,
      given.takenOn,
      policyVersionId,
      dueOn(document, given.purpose, takenAt),
      given.placeId,
      accountId,
      work.now,
    ],
  )
  if (given.caseNumbers.length > 0) await nameCases(work, { id, purpose: given.purpose }, given.caseNumbers)
  work.record({ act: 'medium.registered', ground: { duty: 'DESTRUCTION' }, collections: [], objectId: id })
  return readMedium(work, id)
}
