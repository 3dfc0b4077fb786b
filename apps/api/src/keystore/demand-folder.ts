import { epochFile } from './epoch-file.js'
import { KeystoreRefused } from './keystore-refused.js'
import type { KeystoreState } from './keystore-state.js'

/**
 * The folder is there, and this keystore's. Asked wherever a key was not found: in a folder that is out of reach every key
 * seems gone, and none is.
 * @throws KeystoreRefused KEYSTORE_MISSING, KEYSTORE_NOT_THIS_DATABASE
 */
export async function demandFolder({ folder, id }: Pick<KeystoreState, 'folder' | 'id'>): Promise<void> {
  const { keystoreId } = await epochFile.read(folder)
  if (keystoreId !== id) throw new KeystoreRefused('KEYSTORE_NOT_THIS_DATABASE')
}
