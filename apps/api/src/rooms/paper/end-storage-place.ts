import { staffOf } from '../../authority/actor.js'
import type { WritingWork } from '../../persistence/work.js'
import { readPlace } from './find-places.js'
import type { StoragePlaceInput } from './paper.inputs.js'
import { placeChangedMeanwhile, placeEnded, placeHoldsMedia } from './paper.refusals.js'
import type { StoragePlaceView } from './storage-place.view.js'

/** Nothing can lie there any more, and nothing does: the database counts what lies in a place. */
export async function endStoragePlace(
  work: WritingWork,
  { placeId, version }: StoragePlaceInput,
): Promise<StoragePlaceView> {
  const { accountId } = staffOf(work.actor)
  const place = await readPlace(work, placeId)
  if (place.endedAt) throw placeEnded()
  if (place.media > 0) throw placeHoldsMedia()
  const changed = await work.rows(
    'end-storage-place',
    `update jikimi.storage_place set ended_by = $3, ended_at = $4, version = version + 1
     where id = $1 and version = $2 and ended_at is null and media = 0 returning id`,
    [placeId, version, accountId, work.now],
  )
  if (changed.length === 0) throw placeChangedMeanwhile()
  work.record({ act: 'storage-place.ended', ground: { duty: 'DESTRUCTION' }, collections: [], objectId: placeId })
  return readPlace(work, placeId)
}
