import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { buriedFile } from './buried-file.js'
import { keyFolders } from './key-folders.js'
import type { KeystoreStanding } from './keystore.js'
import type { KeystoreState } from './keystore-state.js'
import { looseKeys } from './loose-keys.js'
import { packEntry } from './pack-entry.js'
import { countPacked, packedBuckets } from './turn-steps.js'
import type { PackedKey } from './turning-keystore.js'

/** Counted anew from the folder: a few hundred small reads. */
export async function standingOf({ folder, current, next }: KeystoreState): Promise<KeystoreStanding> {
  const tombstones = await buriedFile.read(folder, current.epoch)
  let keys = (await countPacked(current)) - tombstones.filter(({ isPacked }) => isPacked).length
  for (const bucket of keyFolders.buckets) keys += (await looseKeys.names(folder, bucket)).length
  const buried = new Set(tombstones.map(({ keyId }) => keyId)).size
  const buckets = keyFolders.buckets.length
  const turn = next && { epoch: next.epoch, buckets, doneBuckets: await packedBuckets(next) }
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
