import { randomUUID } from 'node:crypto'
import { mkdir } from 'node:fs/promises'
import { newDataKey, wrapKey } from '@jikimi/vault'
import { epochFile } from './epoch-file.js'
import { keyFolders } from './key-folders.js'
import { KeystoreRefused } from './keystore-refused.js'
import { requirePrivate } from './require-private.js'
import { rootFile } from './root-file.js'

const FIRST_EPOCH = 1

/**
 * Makes a new keystore in `folder`, and its root key in the file `rootPath`, which should lie on other media and in
 * other backups. Refuses with `KEYSTORE_EXISTS` where one is. An interrupted attempt can simply be repeated: the root
 * that it left is used, the rest is written last.
 */
export async function createDirectoryKeystore(folder: string, rootPath: string): Promise<void> {
  await requireNone(folder)
  await mkdir(folder, { recursive: true, mode: 0o700 })
  await requirePrivate(folder)
  await keyFolders.create(folder)
  const root = await readOrCreateRoot(rootPath)
  const epochKey = newDataKey()
  const named = { keystoreId: randomUUID(), epoch: FIRST_EPOCH }
  const wrapped = wrapKey(root, epochFile.keyId(named), epochKey)
  root.fill(0)
  epochKey.fill(0)
  await epochFile.write(folder, { format: 1, ...named, epochKey: Buffer.from(wrapped).toString('base64url') })
}

async function requireNone(folder: string): Promise<void> {
  try {
    await epochFile.read(folder)
  } catch (error) {
    if (error instanceof KeystoreRefused && error.code === 'KEYSTORE_MISSING') return
    throw error
  }
  throw new KeystoreRefused('KEYSTORE_EXISTS')
}

async function readOrCreateRoot(path: string): Promise<Uint8Array> {
  try {
    return await rootFile.read(path)
  } catch (error) {
    if (error instanceof KeystoreRefused && error.code === 'KEYSTORE_ROOT_MISSING') return rootFile.create(path)
    throw error
  }
}
