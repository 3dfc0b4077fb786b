import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { buriedFile } from './buried-file.js'
import { keyFolders } from './key-folders.js'
import type { KeystoreStanding } from './keystore.js'
import type { KeystoreState } from './keystore-state.js'
import { looseKeys } from './loose-keys.js'
import { packEntry } from './pack-entry.js'
import { countPacked, packedBuckets } from './turn-steps.js'
import type { PackedKey, TurnCounts } from './turning-keystore.js'

/** Counted anew from the folder: a few hundred small reads. */
export async function standingOf({ folder, current, next }: KeystoreState): Promise<KeystoreStanding> {
  const tombstones = await buriedFile.read(folder, current.epoch)
  let keys = (await countPacked(current)) - tombstones.filter(({ isPacked }) => isPacked).length
  for (const bucket of keyFolders.buckets) keys += (await looseKeys.names(folder, bucket)).length
  const buckets = keyFolders.buckets.length
  const turn = next && { epoch: next.epoch, buckets, doneBuckets: await packedBuckets(next) }
  const buried = (await buriedIn(folder, current.epoch)).length
  return { epoch: current.epoch, keys, buried, ...(turn && { turn }) }
}

export async function* packedKeys({
  folder,
  current,
}: KeystoreState): AsyncGenerator<{ keys: readonly PackedKey[]; fileNow: number }> {
  const { mtimeMs } = await stat(join(folder, 'turn.json'))
  for (const bucket of keyFolders.buckets) {
    const living = (await current.entries(bucket)).filter((entry) => !packEntry.isBuried(entry))
    const keys = living.map((entry) => ({ id: packEntry.idOf(entry), madeAt: packEntry.madeAtOf(entry) }))
    yield { keys, fileNow: Math.floor(mtimeMs / 1000) }
  }
}

/** What a turn to this epoch carried over, and what it leaves or left behind. */
export async function countsOf({ folder, current, next }: KeystoreState, epoch: number): Promise<TurnCounts> {
  const generation = next?.epoch === epoch ? next : current
  const buried = await buriedIn(folder, epoch - 1)
  return { keys: await countPacked(generation), tombstones: buried.length }
}

/** Ids of what was buried in an epoch, each once. */
export async function buriedIn(folder: string, epoch: number): Promise<readonly string[]> {
  return [...new Set((await buriedFile.read(folder, epoch)).map(({ keyId }) => keyId))]
}
