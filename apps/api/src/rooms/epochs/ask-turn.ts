import { staffOf } from '../../authority/actor.js'
import type { WritingWork } from '../../persistence/work.js'
import { epochTurnUnderWay } from './epochs.refusals.js'
import type { KeystoreStatusView } from './keystore-status.view.js'
import { readKeystoreStatus } from './read-keystore-status.js'

/**
 * Has the epoch turned now; the job does it.
 *
 * @throws Refusal EPOCH_TURN_UNDER_WAY
 */
export async function askTurn(work: WritingWork): Promise<KeystoreStatusView> {
  const open = await work.rows('turn-under-way', 'select 1 from jikimi.key_epoch where switched_at is null', [])
  if (open.length > 0) throw epochTurnUnderWay()
  const { accountId } = staffOf(work.actor)
  const epoch = work.ports.keystore.epoch + 1
  await work.rows('ask-turn', 'insert into jikimi.key_epoch (epoch, began_at, asked_by) values ($1, $2, $3)', [
    epoch,
    work.now,
    accountId,
  ])
  work.record({ act: 'epoch.asked', ground: { duty: 'ACCESS_CONTROL' }, collections: [] })
  await work.enqueue('turn-epoch', { epoch: String(epoch) })
  return readKeystoreStatus(work)
}
