import { dayInSeoul } from '@jikimi/policy'
import { staffOf } from '../../authority/actor.js'
import { demandApart } from '../../authority/separation.js'
import { isId, newId } from '../../kernel/identifier.js'
import type { WritingWork } from '../../persistence/work.js'
import { findAccounts } from '../staff/index.js'
import { readMedium } from './find-media.js'
import { checkedText, sealMediumText } from './medium-text.js'
import type { MediumView } from './medium.view.js'
import type { RecordMediumDestructionInput } from './paper.inputs.js'
import {
  mediumAlreadyDestroyed,
  mediumChangedMeanwhile,
  mediumDayNotValid,
  mediumHeld,
  mediumNotDue,
  mediumPeopleNotValid,
  mediumWaitsForWitness,
  methodNotFitting,
  witnessNotSuitable,
} from './paper.refusals.js'
import { PAPER_RULES } from './paper.rules.js'

/** What somebody did; it counts when somebody else has confirmed that they saw it. @law PIPA 21②; Decree 16①; Std 13①② */
export async function recordMediumDestruction(
  work: WritingWork,
  given: RecordMediumDestructionInput,
): Promise<MediumView> {
  const { accountId } = staffOf(work.actor)
  const where = checkedText(given.where, 300)
  const medium = await readMedium(work, given.mediumId)
  demandDestroyable(medium, given)
  if (given.destroyedOn < medium.takenOn || given.destroyedOn > dayInSeoul(work.now)) throw mediumDayNotValid()
  demandApart('MEDIUM_WITNESSED_BY_ANOTHER', given.witnessId, accountId)
  await demandWitness(work, given.witnessId)
  const id = newId(work.now)
  const sealed = await sealMediumText(work, { table: 'medium_destruction', row: id, keyId: medium.id }, where)
  await work.rows(
    'record-medium-destruction',
    `insert into jikimi.medium_destruction (id, medium_id, method, ground, destroyed_on, people_left, where_sealed, recorded_by,
       recorded_at, witness_id) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      id,
      medium.id,
      given.method,
      given.ground,
      given.destroyedOn,
      given.peopleLeft,
      sealed,
      accountId,
      work.now,
      given.witnessId,
    ],
  )
  work.record({
    act: 'medium.destruction-recorded',
    ground: { duty: 'DESTRUCTION' },
    collections: [],
    objectId: medium.id,
  })
  return readMedium(work, medium.id)
}

function demandDestroyable(medium: MediumView, given: RecordMediumDestructionInput): void {
  if (medium.state === 'DESTROYED') throw mediumAlreadyDestroyed()
  if (medium.state === 'TO_WITNESS') throw mediumWaitsForWitness()
  if (medium.version !== given.version) throw mediumChangedMeanwhile()
  if (medium.retention === 'HELD' || medium.retention === 'DEFERRED') throw mediumHeld()
  if (given.ground === 'PERIOD_ENDED' && medium.dueOn! > given.destroyedOn) throw mediumNotDue(medium.dueOn!)
  if (!PAPER_RULES.fits(given.method, medium.kind)) throw methodNotFitting()
  if (!PAPER_RULES.leaves(given.method, given.peopleLeft, medium.people)) throw mediumPeopleNotValid()
}

async function demandWitness(work: WritingWork, witnessId: string): Promise<void> {
  const account = isId(witnessId) ? (await findAccounts(work, [witnessId])).get(witnessId) : undefined
  if (account?.state !== 'ACTIVE' || !PAPER_RULES.canWitness(account.roles)) throw witnessNotSuitable()
}
