import { unwrapKey } from '@jikimi/vault'
import { BucketLocks } from './bucket-locks.js'
import { buriedFile } from './buried-file.js'
import { DirectoryKeystore } from './directory-keystore.js'
import { type Epoch, epochFile } from './epoch-file.js'
import { holdFolder } from './folder-hold.js'
import { Generation } from './generation.js'
import { keyFolders } from './key-folders.js'
import { KeystoreRefused } from './keystore-refused.js'
import { requirePrivate } from './require-private.js'
import { rootFile } from './root-file.js'
import { tidy } from './tidy.js'
import type { TurningKeystore } from './turning-keystore.js'

/**
 * Opens the keystore in `folder` with the root key in `rootPath`. Throws `KeystoreRefused` when it cannot be: missing,
 * damaged, readable by others, with another root, or (when `expectedKeystoreId` is given) not the one that the database
 * was filled with. `now` is a clock in milliseconds that never runs back; keys stay unwrapped for five seconds of it.
 *
 * Who opens it first holds the folder: what crashes left is cleaned up, and the epoch may be turned.
 */
export async function openDirectoryKeystore(
  folder: string,
  rootPath: string,
  expectedKeystoreId?: string,
  now: () => number = () => performance.now(),
): Promise<TurningKeystore> {
  const epoch = await epochFile.read(folder)
  await requirePrivate(folder)
  if (expectedKeystoreId !== undefined && expectedKeystoreId !== epoch.keystoreId) {
    throw new KeystoreRefused('KEYSTORE_NOT_THIS_DATABASE')
  }
  const turn = await epochFile.readNext(folder)
  if (turn !== undefined && (turn.keystoreId !== epoch.keystoreId || turn.epoch !== epoch.epoch + 1))
    throw new KeystoreRefused('KEYSTORE_DAMAGED')
  const generations = await unwrapped(folder, rootPath, [epoch, ...(turn ? [turn] : [])])
  const [current, next] = generations
  const release = await holdFolder(folder)
  try {
    await (release ? cleanUp(generations) : check(current!))
    const locks = new BucketLocks()
    const state = {
      id: epoch.keystoreId,
      folder,
      rootPath,
      locks,
      creating: new Map(),
      current: current!,
      next,
      release,
    }
    return new DirectoryKeystore(state, now)
  } catch (error) {
    release?.()
    throw error
  }
}

async function unwrapped(folder: string, rootPath: string, epochs: readonly Epoch[]): Promise<Generation[]> {
  const root = await rootFile.read(rootPath)
  try {
    return epochs.map((one) => new Generation(folder, one.epoch, unwrap(root, one)))
  } finally {
    root.fill(0)
  }
}

function unwrap(root: Uint8Array, epoch: Epoch): Uint8Array {
  try {
    return unwrapKey(root, epochFile.keyId(epoch), Buffer.from(epoch.epochKey, 'base64url'))
  } catch {
    throw new KeystoreRefused('KEYSTORE_ROOT_WRONG')
  }
}

/** What was buried is overwritten again, for a power cut may have kept the tombstone and not the overwriting. */
async function cleanUp(generations: readonly Generation[]): Promise<void> {
  for (const generation of generations) {
    const tombstones = await buriedFile.read(generation.folder, generation.epoch)
    await generation.overwrite(tombstones.filter(({ isPacked }) => isPacked).map(({ keyId }) => keyId))
  }
  await tidy(generations[0]!)
}

async function check(current: Generation): Promise<void> {
  for (const bucket of keyFolders.buckets) await current.entries(bucket)
}
