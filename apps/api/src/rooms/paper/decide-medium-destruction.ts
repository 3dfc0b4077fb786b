import { staffOf } from '../../authority/actor.js'
import { demandApart } from '../../authority/separation.js'
import { notFound } from '../../kernel/general.refusals.js'
import { isId } from '../../kernel/identifier.js'
import type { WritingWork } from '../../persistence/work.js'
import { readMedium } from './find-media.js'
import type { MediumView } from './medium.view.js'
import { destructionAlreadyDecided } from './paper.refusals.js'
import { PAPER_RULES } from './paper.rules.js'

/** The witness says that they saw it: now, and not before, it is destroyed. @law Decree 16①; Std 13 */
export async function confirmMediumDestruction(work: WritingWork, id: string): Promise<MediumView> {
  const actor = staffOf(work.actor)
  const found = await undecided(work, id, ({ witness_id }) => PAPER_RULES.isWitness(actor, witness_id))
  demandApart('MEDIUM_WITNESSED_BY_ANOTHER', found.recorded_by, actor.accountId)
  const changed = await work.rows(
    'confirm-medium-destruction',
    `update jikimi.medium_destruction set confirmed_at = $2
     where id = $1 and witness_id = $3 and confirmed_at is null and declined_at is null returning id`,
    [id, work.now, actor.accountId],
  )
  return decided(work, found.medium_id, 'confirmed', changed)
}

/** The witness didn't see it, or who recorded it erred: the medium is there as before. */
export async function declineMediumDestruction(work: WritingWork, id: string): Promise<MediumView> {
  const actor = staffOf(work.actor)
  const found = await undecided(work, id, ({ witness_id, recorded_by }) =>
    PAPER_RULES.mayDecline(actor, witness_id, recorded_by),
  )
  const changed = await work.rows(
    'decline-medium-destruction',
    `update jikimi.medium_destruction set declined_by = $3, declined_at = $2
     where id = $1 and confirmed_at is null and declined_at is null returning id`,
    [id, work.now, actor.accountId],
  )
  return decided(work, found.medium_id, 'declined', changed)
}

interface Found {
  readonly medium_id: string
  readonly recorded_by: string
  readonly witness_id: string
  readonly is_decided: boolean
}

/** Whose it is not learns nothing of it, not even that it is decided. */
async function undecided(work: WritingWork, id: string, isTheirs: (found: Found) => boolean): Promise<Found> {
  const [found] = isId(id)
    ? await work.rows<Found>(
        'undecided-medium-destruction',
        `select medium_id, recorded_by, witness_id, confirmed_at is not null or declined_at is not null as is_decided
         from jikimi.medium_destruction where id = $1`,
        [id],
      )
    : []
  if (!found || !isTheirs(found)) throw notFound()
  if (found.is_decided) throw destructionAlreadyDecided()
  return found
}

/** @throws Refusal DESTRUCTION_ALREADY_DECIDED when somebody else was faster. */
async function decided(
  work: WritingWork,
  mediumId: string,
  how: 'confirmed' | 'declined',
  changed: readonly unknown[],
): Promise<MediumView> {
  if (changed.length === 0) throw destructionAlreadyDecided()
  work.record({
    act: `medium.destruction-${how}`,
    ground: { duty: 'DESTRUCTION' },
    collections: [],
    objectId: mediumId,
  })
  return readMedium(work, mediumId)
}
