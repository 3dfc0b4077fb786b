import { setImmediate as pause } from 'node:timers/promises'
import { unwrapKey, wrapKey } from '@jikimi/vault'
import type { Generation } from './generation.js'
import { keyFile } from './key-file.js'
import { looseKeys } from './loose-keys.js'
import { packEntry } from './pack-entry.js'
import { packFile } from './pack-file.js'
import { writeDurably } from './write-durably.js'

/** Others get their turn after so many keys: a few milliseconds. */
const KEYS_AT_ONCE = 32

/**
 * Rewrites one bucket's living keys under the key of the next epoch, into one file that is whole or not there. Buried
 * ones stay behind. @throws SealBroken when a key is not as it was written: nothing is left out because of damage.
 */
export async function packBucket(from: Generation, to: Generation, bucket: number): Promise<void> {
  const entries: Buffer[] = []
  const add = async (keyId: string, madeAt: number, key: Uint8Array): Promise<void> => {
    entries.push(packEntry.encode(keyId, madeAt, wrapKey(to.key, keyId, key)))
    key.fill(0)
    if (entries.length % KEYS_AT_ONCE === 0) await pause()
  }
  for (const entry of await from.entries(bucket)) {
    if (packEntry.isBuried(entry)) continue
    const keyId = packEntry.idOf(entry)
    await add(keyId, packEntry.madeAtOf(entry), unwrapKey(from.key, keyId, packEntry.wrappedOf(entry)))
  }
  for await (const { keyId, epoch, madeAt, contents } of looseKeys.all(from.folder, bucket))
    if (epoch === from.epoch) await add(keyId, madeAt, keyFile.decode(from.key, epoch, keyId, contents))
  await writeDurably(packFile.pathOf(to.place(bucket)), packFile.encode(to.place(bucket), entries))
}
