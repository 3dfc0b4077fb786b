import { unwrapKey } from '@jikimi/vault'
import { DirectoryKeystore } from './directory-keystore.js'
import { epochFile } from './epoch-file.js'
import type { Keystore } from './keystore.js'
import { KeystoreRefused } from './keystore-refused.js'
import { requirePrivate } from './require-private.js'
import { rootFile } from './root-file.js'

/**
 * Opens the keystore in `folder` with the root key in `rootPath`. Throws `KeystoreRefused` when it cannot be: missing,
 * damaged, readable by others, with another root, or (when `expectedKeystoreId` is given) not the one that the database
 * was filled with. `now` is a clock in milliseconds that never runs back; keys stay unwrapped for five seconds of it.
 */
export async function openDirectoryKeystore(
  folder: string,
  rootPath: string,
  expectedKeystoreId?: string,
  now: () => number = () => performance.now(),
): Promise<Keystore> {
  const { keystoreId, epoch, epochKey: wrapped } = await epochFile.read(folder)
  await requirePrivate(folder)
  if (expectedKeystoreId !== undefined && expectedKeystoreId !== keystoreId) {
    throw new KeystoreRefused('KEYSTORE_NOT_THIS_DATABASE')
  }
  const root = await rootFile.read(rootPath)
  try {
    const epochKey = unwrap(root, epochFile.keyId({ keystoreId, epoch }), wrapped)
    return new DirectoryKeystore({ folder, id: keystoreId, epoch, epochKey }, now)
  } finally {
    root.fill(0)
  }
}

function unwrap(root: Uint8Array, keyId: string, wrapped: string): Uint8Array {
  try {
    return unwrapKey(root, keyId, Buffer.from(wrapped, 'base64url'))
  } catch {
    throw new KeystoreRefused('KEYSTORE_ROOT_WRONG')
  }
}
