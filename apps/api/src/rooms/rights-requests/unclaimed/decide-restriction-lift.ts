import { staffOf } from '../../../authority/actor.js'
import { demandApart } from '../../../authority/separation.js'
import { notFound } from '../../../kernel/general.refusals.js'
import type { WritingWork } from '../../../persistence/work.js'
import { demandUnclaimed } from './unclaimed-row.js'
import type { DecideRestrictionLiftInput } from './unclaimed.inputs.js'
import { liftNotAsked } from './unclaimed.refusals.js'
import { UNCLAIMED_RULES } from './unclaimed.rules.js'

/** Never by who asked. Returns whether it is lifted. @throws Refusal LIFT_NOT_ASKED when somebody else was faster */
export async function decideRestrictionLift(
  work: WritingWork,
  { id, version, isApproved }: DecideRestrictionLiftInput,
): Promise<boolean> {
  const row = await demandUnclaimed(work, id)
  const actor = staffOf(work.actor)
  if (!row.lift_id || !row.asked_by) throw liftNotAsked()
  demandApart('RESTRICTION_LIFTED_BY_ANOTHER', row.asked_by, actor.accountId)
  if (!UNCLAIMED_RULES.decidesAfter(actor, row.asked_by)) throw notFound()
  const [done] = await work.rows<{ is_done: boolean }>(
    'decide-restriction-lift',
    'select jikimi.decide_restriction_lift($1, $2, $3) as is_done',
    [row.lift_id, version, isApproved],
  )
  if (!done?.is_done) throw liftNotAsked()
  work.record({
    act: isApproved ? 'restriction.lifted' : 'restriction.lift-declined',
    ground: { duty: 'RIGHTS_REQUEST' },
    collections: [row.pseudonym],
    objectId: row.lift_id,
  })
  return isApproved
}
