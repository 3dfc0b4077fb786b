import type { WritingWork } from '../../persistence/work.js'
import { readMedium } from './find-media.js'
import { readPlace } from './find-places.js'
import type { MediumView } from './medium.view.js'
import type { MoveMediumInput } from './paper.inputs.js'
import { mediumAlreadyDestroyed, mediumChangedMeanwhile, placeEnded } from './paper.refusals.js'

/** Where it lay before stays in its history, which writes itself. */
export async function moveMedium(
  work: WritingWork,
  { mediumId, version, placeId }: MoveMediumInput,
): Promise<MediumView> {
  const medium = await readMedium(work, mediumId)
  if (medium.state === 'DESTROYED') throw mediumAlreadyDestroyed()
  await demandPlaceInUse(work, placeId)
  const changed = await work.rows(
    'move-medium',
    `update jikimi.medium set place_id = $3, version = version + 1
     where id = $1 and version = $2 and place_id <> $3 and destroyed_at is null returning id`,
    [mediumId, version, placeId],
  )
  if (changed.length === 0) throw mediumChangedMeanwhile()
  work.record({ act: 'medium.moved', ground: { duty: 'DESTRUCTION' }, collections: [], objectId: mediumId })
  return readMedium(work, mediumId)
}

/** @throws Refusal NOT_FOUND, PLACE_ENDED */
export async function demandPlaceInUse(work: WritingWork, placeId: string): Promise<void> {
  if ((await readPlace(work, placeId)).endedAt) throw placeEnded()
}
