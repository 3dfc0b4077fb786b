import { epochRows } from './epoch-rows.js'
import { fillTokens } from './fill-tokens.js'
import { switchEpoch } from './switch-epoch.js'
import { tokenEpochs } from './token-epochs.js'
import type { TurnParts } from './turn-parts.js'

/**
 * Brings a database that was put back from a backup to the keystore's epoch: its lookup tokens are made anew under a key
 * that it never saw. Nothing to do where the two agree. To be done before anybody is served: intakes write tokens of the
 * keystore's epochs.
 */
export async function catchUpEpoch(parts: TurnParts, now: Date): Promise<void> {
  const { keystore, keepers } = parts
  const { epoch: known } = await epochRows.last(keepers)
  const open = await epochRows.open(keepers)
  // A turn that ended in the keystore had filled its tokens before; one without any is a database that was put back
  if (known < keystore.epoch && (open?.epoch !== keystore.epoch || open.filled_at === null)) {
    if (open !== undefined && open.epoch < keystore.epoch) await switchEpoch(parts, open.epoch, NOTHING)
    await takeOver(parts, keystore.epoch, now, open?.epoch === keystore.epoch)
  }
  const [, next] = keystore.lookupKeys()
  if (next === undefined || (await epochRows.open(keepers)) !== undefined) return
  await epochRows.begin(keepers, next.epoch, now)
  demand(await tokenEpochs.make(keepers, next.epoch))
}

const NOTHING = { keys: 0, tombstones: 0 }

async function takeOver(parts: TurnParts, epoch: number, now: Date, isBegun: boolean): Promise<void> {
  const { keystore, keepers } = parts
  if (!isBegun) await epochRows.begin(keepers, epoch, now)
  demand(await tokenEpochs.make(keepers, epoch))
  const [lookup] = keystore.lookupKeys()
  await fillTokens(parts, lookup!, Number.MAX_SAFE_INTEGER)
  await epochRows.filled(keepers, epoch)
  await switchEpoch(parts, epoch, await keystore.counts(epoch))
}

function demand(isMade: boolean): void {
  if (!isMade) throw new Error('The lookup tokens are in use all the time.')
}
