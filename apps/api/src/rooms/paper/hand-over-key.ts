import type { WritingWork } from '../../persistence/work.js'
import { demandHolder } from './demand-holder.js'
import { readPlace } from './find-places.js'
import type { HandOverKeyInput } from './paper.inputs.js'
import { keyHeldAlready, placeChangedMeanwhile, placeEnded } from './paper.refusals.js'
import type { StoragePlaceView } from './storage-place.view.js'

/** The history of who held it writes itself, in the database. @law Decree 30①7 */
export async function handOverKey(
  work: WritingWork,
  { placeId, version, holderId }: HandOverKeyInput,
): Promise<StoragePlaceView> {
  const place = await readPlace(work, placeId)
  if (place.endedAt) throw placeEnded()
  if (place.holderId === holderId) throw keyHeldAlready()
  await demandHolder(work, holderId)
  const changed = await work.rows(
    'hand-over-key',
    `update jikimi.storage_place set holder_id = $3, version = version + 1
     where id = $1 and version = $2 and ended_at is null returning id`,
    [placeId, version, holderId],
  )
  if (changed.length === 0) throw placeChangedMeanwhile()
  work.record({
    act: 'storage-place.key-handed-over',
    ground: { duty: 'DESTRUCTION' },
    collections: [],
    objectId: placeId,
  })
  return readPlace(work, placeId)
}
