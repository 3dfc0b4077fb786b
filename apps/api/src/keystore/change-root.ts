import { link, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { newDataKey, unwrapKey, wrapKey } from '@jikimi/vault'
import { syncFolder } from '../kernel/sync-folder.js'
import { type Epoch, epochFile } from './epoch-file.js'
import { holdFolder } from './folder-hold.js'
import { KeystoreRefused } from './keystore-refused.js'
import { requirePrivate } from './require-private.js'
import { rootFile } from './root-file.js'
import { shred } from './shred.js'

/** Where a change of the root can be stopped from outside; tests kill the process in here. */
export type RootStep = 'NEXT_ROOT_WRITTEN' | 'OLD_LINKED' | 'EPOCH_WRAPPED' | 'OLD_SHREDDED' | 'ROOT_REPLACED'

interface RootPlaces {
  readonly folder: string
  readonly rootPath: string
}

/**
 * Wraps the epoch key with a new root key, in the place of the old one. The new root lies beside the old as `.next` until
 * the epoch key is wrapped by it, so that whatever a crash leaves, one of the two opens the keystore; opening finishes
 * the change. The server must not run, and no turn be under way.
 *
 * @throws KeystoreRefused KEYSTORE_IN_USE, KEYSTORE_TURN_UNDER_WAY, and whatever opening refuses with
 */
export async function changeRoot(
  places: RootPlaces,
  onStep: (step: RootStep) => void | Promise<void> = () => undefined,
): Promise<void> {
  await withRoot(places, async (epoch, epochKey) => {
    const { folder, rootPath } = places
    const root = await rootFile.create(rootFile.nextOf(rootPath))
    await onStep('NEXT_ROOT_WRITTEN')
    const ended = join(folder, `epoch.${epoch.epoch}.ended`)
    await rm(ended, { force: true })
    await link(join(folder, 'epoch.json'), ended)
    await syncFolder(folder)
    await onStep('OLD_LINKED')
    await epochFile.write(folder, { ...epoch, epochKey: wrapped(root, epoch, epochKey) })
    root.fill(0)
    await onStep('EPOCH_WRAPPED')
    await shred(ended)
    await onStep('OLD_SHREDDED')
    await replaceRoot(rootPath)
    await onStep('ROOT_REPLACED')
  })
}

/** All of it but the writing: that the root opens the epoch key, and that one wrapped anew opens with its own root alone. */
export async function rehearseRootChange(places: RootPlaces): Promise<void> {
  await withRoot(places, async (epoch, epochKey) => {
    const root = newDataKey()
    const again = unwrapKey(root, epochFile.keyId(epoch), Buffer.from(wrapped(root, epoch, epochKey), 'base64url'))
    if (!Buffer.from(again).equals(Buffer.from(epochKey))) throw new Error('A key wrapped anew is another one.')
    const trial = `${rootFile.nextOf(places.rootPath)}.rehearsal`
    await rootFile.create(trial)
    await requirePrivate(trial)
    await shred(trial)
    again.fill(0)
    root.fill(0)
  })
}

/** The new root takes the old one's name; the old bytes are overwritten. */
export async function replaceRoot(rootPath: string): Promise<void> {
  const old = `${rootPath}.ended`
  await rm(old, { force: true })
  await link(rootPath, old)
  await rename(rootFile.nextOf(rootPath), rootPath)
  await syncFolder(join(rootPath, '..'))
  await shred(old)
}

async function withRoot(
  { folder, rootPath }: RootPlaces,
  act: (epoch: Epoch, epochKey: Uint8Array) => Promise<void>,
): Promise<void> {
  const epoch = await epochFile.read(folder)
  await requirePrivate(folder)
  if ((await epochFile.readNext(folder)) !== undefined) throw new KeystoreRefused('KEYSTORE_TURN_UNDER_WAY')
  const release = await holdFolder(folder)
  if (release === undefined) throw new KeystoreRefused('KEYSTORE_IN_USE')
  const root = await rootFile.read(rootPath)
  try {
    const epochKey = unwrapped(root, epoch)
    await act(epoch, epochKey).finally(() => epochKey.fill(0))
  } finally {
    root.fill(0)
    release()
  }
}

const wrapped = (root: Uint8Array, epoch: Epoch, epochKey: Uint8Array): string =>
  Buffer.from(wrapKey(root, epochFile.keyId(epoch), epochKey)).toString('base64url')

function unwrapped(root: Uint8Array, epoch: Epoch): Uint8Array {
  try {
    return unwrapKey(root, epochFile.keyId(epoch), Buffer.from(epoch.epochKey, 'base64url'))
  } catch {
    throw new KeystoreRefused('KEYSTORE_ROOT_WRONG')
  }
}
