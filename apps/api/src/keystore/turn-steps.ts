import { link, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { newDataKey, wrapKey } from '@jikimi/vault'
import { syncFolder } from '../kernel/sync-folder.js'
import { epochFile } from './epoch-file.js'
import { holdFolder } from './folder-hold.js'
import { Generation } from './generation.js'
import { isMissing } from './is-missing.js'
import { keyFolders } from './key-folders.js'
import type { KeystoreState } from './keystore-state.js'
import { KeystoreRefused } from './keystore-refused.js'
import { packBucket } from './pack-bucket.js'
import { packEntry } from './pack-entry.js'
import { packFile } from './pack-file.js'
import { rootFile } from './root-file.js'
import { shred } from './shred.js'
import type { OnKeystoreStep } from './steps.js'
import { tidy } from './tidy.js'

/** Buckets that wait for the disk together. */
const AT_ONCE = 8

/** The acts of a turn in their order; each may be repeated. */
export const turnSteps = {
  async begin(state: KeystoreState, onStep: OnKeystoreStep): Promise<number> {
    state.release ??= await holdFolder(state.folder)
    if (state.release === undefined) throw new KeystoreRefused('KEYSTORE_IN_USE')
    if (state.next === undefined) {
      state.next = await nextOf(state)
      await onStep('NEXT_KEY_WRITTEN')
    }
    await Promise.allSettled(state.creating.values())
    return state.next.epoch
  },

  async rewrap(state: KeystoreState, onStep: OnKeystoreStep): Promise<void> {
    const next = demandNext(state)
    const pack = async (bucket: number): Promise<void> => {
      await state.locks.hold([bucket], async () => {
        if ((await sizeOf(packFile.pathOf(next.place(bucket)))) === 0) await packBucket(state.current, next, bucket)
      })
      await onStep('BUCKET_PACKED')
    }
    const { buckets } = keyFolders
    for (let from = 0; from < buckets.length; from += AT_ONCE)
      await Promise.all(buckets.slice(from, from + AT_ONCE).map(pack))
    await onStep('ALL_PACKED')
  },

  /** The moment of the turn is the renaming: before it the old epoch is whole, after it the new one is. Then it tidies. */
  async end(state: KeystoreState, onStep: OnKeystoreStep): Promise<void> {
    const { current, next, folder } = state
    if (next === undefined) return tidy(current, { onStep })
    if ((await packedBuckets(next)) < keyFolders.buckets.length) throw new Error('The turn has not packed every key.')
    const ended = join(folder, `epoch.${current.epoch}.ended`)
    await rm(ended, { force: true })
    await link(join(folder, 'epoch.json'), ended)
    await syncFolder(folder)
    await onStep('OLD_KEY_LINKED')
    await rename(join(folder, 'turn.json'), join(folder, 'epoch.json'))
    state.current = next
    state.next = undefined
    current.end()
    await syncFolder(folder)
    await onStep('COMMITTED')
    await shred(ended, () => onStep('OLD_KEY_OVERWRITTEN'))
    await onStep('OLD_KEY_REMOVED')
    await tidy(next, { onStep })
  },
}

/** How many buckets the next epoch has packed. */
export async function packedBuckets(next: Generation): Promise<number> {
  const sizes = await Promise.all(keyFolders.buckets.map((bucket) => sizeOf(packFile.pathOf(next.place(bucket)))))
  return sizes.filter((size) => size > 0).length
}

/** Entries of all packs, buried ones too. */
export async function countPacked(generation: Generation): Promise<number> {
  const sizes = await Promise.all(keyFolders.buckets.map((bucket) => sizeOf(packFile.pathOf(generation.place(bucket)))))
  return sizes.reduce((sum, size) => sum + Math.max(0, Math.floor((size - packFile.headBytes) / packEntry.bytes)), 0)
}

async function nextOf({ id, folder, rootPath, current }: KeystoreState): Promise<Generation> {
  const epoch = current.epoch + 1
  const key = newDataKey()
  const root = await rootFile.read(rootPath)
  try {
    const wrapped = wrapKey(root, epochFile.keyId({ keystoreId: id, epoch }), key)
    const epochKey = Buffer.from(wrapped).toString('base64url')
    await epochFile.write(folder, { format: 1, keystoreId: id, epoch, epochKey }, 'turn.json')
  } finally {
    root.fill(0)
  }
  return new Generation(folder, epoch, key)
}

function demandNext({ next }: KeystoreState): Generation {
  if (next === undefined) throw new Error('No turn of the epoch is under way.')
  return next
}

async function sizeOf(path: string): Promise<number> {
  try {
    return (await stat(path)).size
  } catch (error) {
    if (isMissing(error)) return 0
    throw error
  }
}
