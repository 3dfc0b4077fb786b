import { staffOf } from '../../authority/actor.js'
import { newId } from '../../kernel/identifier.js'
import type { WritingWork } from '../../persistence/work.js'
import { demandHolder } from './demand-holder.js'
import { readPlace } from './find-places.js'
import { checkedText } from './medium-text.js'
import type { OpenStoragePlaceInput } from './paper.inputs.js'
import { placeNameTaken } from './paper.refusals.js'
import type { StoragePlaceView } from './storage-place.view.js'

/** A locked place, and who holds its key from now on. @law Decree 30①7; policy 09 */
export async function openStoragePlace(work: WritingWork, given: OpenStoragePlaceInput): Promise<StoragePlaceView> {
  const { accountId } = staffOf(work.actor)
  const name = checkedText(given.name, 100)
  const room = checkedText(given.room, 200)
  await demandHolder(work, given.holderId)
  const id = newId(work.now)
  const made = await work.rows(
    'open-storage-place',
    `insert into jikimi.storage_place (id, name, room, lock, holder_id, opened_by, opened_at)
     values ($1, $2, $3, $4, $5, $6, $7) on conflict (name) where ended_at is null do nothing returning id`,
    [id, name, room, given.lock, given.holderId, accountId, work.now],
  )
  if (made.length === 0) throw placeNameTaken()
  work.record({ act: 'storage-place.opened', ground: { duty: 'DESTRUCTION' }, collections: [], objectId: id })
  return readPlace(work, id)
}
