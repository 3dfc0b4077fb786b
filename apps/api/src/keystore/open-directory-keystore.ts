import { unwrapKey } from '@jikimi/vault'
import { BucketLocks } from './bucket-locks.js'
import { buriedFile } from './buried-file.js'
import { replaceRoot } from './change-root.js'
import { DirectoryKeystore } from './directory-keystore.js'
import { type Epoch, epochFile } from './epoch-file.js'
import { holdFolder } from './folder-hold.js'
import { Generation } from './generation.js'
import { keyFolders } from './key-folders.js'
import { type KeystoreState, sharedStates } from './keystore-state.js'
import { KeystoreRefused } from './keystore-refused.js'
import { requirePrivate } from './require-private.js'
import { rootFile } from './root-file.js'
import { shredUnlessLiving } from './shred.js'
import { tidy } from './tidy.js'
import type { TurningKeystore } from './turning-keystore.js'

interface OpenOptions {
  /** A clock in milliseconds that never runs back; keys stay unwrapped for five seconds of it. */
  readonly now?: () => number
  /** Beside whoever serves: holds nothing and tidies nothing. */
  readonly isReadOnly?: boolean
}

/**
 * Opens the keystore in `folder` with the root key in `rootPath`. Throws `KeystoreRefused` when it cannot be: missing,
 * damaged, readable by others, with another root, or (when `expectedKeystoreId` is given) not the one that the database
 * was filled with.
 *
 * Who opens it first holds the folder: what crashes left is cleaned up, and the epoch may be turned.
 */
export async function openDirectoryKeystore(
  folder: string,
  rootPath: string,
  expectedKeystoreId?: string,
  { now = () => performance.now(), isReadOnly = false }: OpenOptions = {},
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
  const shared = sharedStates.of(folder)
  if (shared?.id === epoch.keystoreId && shared.current.epoch === epoch.epoch) {
    shared.users += 1
    return new DirectoryKeystore(shared, now)
  }
  const release = isReadOnly ? undefined : await holdFolder(folder)
  try {
    await (release ? cleanUp(generations, rootPath) : check(current!))
    const locks = new BucketLocks()
    const state: KeystoreState = {
      users: 1,
      id: epoch.keystoreId,
      folder,
      rootPath,
      locks,
      creating: new Map(),
      current: current!,
      next,
      release,
    }
    if (release !== undefined) sharedStates.hold(state)
    return new DirectoryKeystore(state, now)
  } catch (error) {
    release?.()
    throw error
  }
}

/** With the root, or with the one that a change of it left waiting: then the change is finished. */
async function unwrapped(folder: string, rootPath: string, epochs: readonly Epoch[]): Promise<Generation[]> {
  try {
    return await unwrappedBy(rootPath, folder, epochs)
  } catch (error) {
    const isWrong = error instanceof KeystoreRefused && error.code === 'KEYSTORE_ROOT_WRONG'
    const generations = isWrong && (await unwrappedBy(rootFile.nextOf(rootPath), folder, epochs).catch(() => undefined))
    if (!generations) throw error
    await replaceRoot(rootPath)
    return generations
  }
}

async function unwrappedBy(rootPath: string, folder: string, epochs: readonly Epoch[]): Promise<Generation[]> {
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
async function cleanUp(generations: readonly Generation[], rootPath: string): Promise<void> {
  await shredUnlessLiving(`${rootPath}.ended`, rootPath)
  for (const generation of generations) {
    const tombstones = await buriedFile.read(generation.folder, generation.epoch)
    await generation.overwrite(tombstones.filter(({ isPacked }) => isPacked).map(({ keyId }) => keyId))
  }
  await tidy(generations[0]!, { isAlone: true })
}

async function check(current: Generation): Promise<void> {
  for (const bucket of keyFolders.buckets) await current.entries(bucket)
}
