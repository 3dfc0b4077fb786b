import { isCleanText, maskForbiddenIdentifiers } from '@jikimi/vault'
import { textNotValid } from '../../../kernel/general.refusals.js'
import { newId } from '../../../kernel/identifier.js'
import type { WritingWork } from '../../../persistence/work.js'
import { sealReference } from '../compulsion/sealed-reference.js'
import { demandUnclaimed, unclaimedView } from './unclaimed-row.js'
import type { AskRestrictionLiftInput } from './unclaimed.inputs.js'
import { liftAlreadyAsked } from './unclaimed.refusals.js'
import type { UnclaimedRestrictionView } from './unclaimed.view.js'

const LONGEST = 500

/** Lifts nothing yet: somebody else decides, and reads why. */
export async function askRestrictionLift(
  work: WritingWork,
  given: AskRestrictionLiftInput,
): Promise<UnclaimedRestrictionView> {
  const restriction = await demandUnclaimed(work, given.id)
  const reason = given.reason.normalize('NFC').trim()
  if (!isCleanText(reason) || reason.length < 1 || reason.length > LONGEST) throw textNotValid()
  if (restriction.lift_id) throw liftAlreadyAsked()
  const id = newId(work.now)
  const sealed = await sealReference(work, id, maskForbiddenIdentifiers(reason).text, 'restriction_lift')
  const [asked] = await work.rows<{ is_done: boolean }>(
    'ask-restriction-lift',
    'select jikimi.ask_restriction_lift($1, $2, $3::bytea) as is_done',
    [id, restriction.id, sealed],
  )
  if (!asked?.is_done) throw liftAlreadyAsked()
  work.record({
    act: 'restriction.lift-asked',
    ground: { duty: 'RIGHTS_REQUEST' },
    collections: [restriction.pseudonym],
    objectId: id,
  })
  return unclaimedView(await demandUnclaimed(work, restriction.id))
}
