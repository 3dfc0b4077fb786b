import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createDirectoryKeystore } from './create-directory-keystore.js'

type KeystoreFolder = {
  /** What the test removes in the end: holds all the rest. */
  readonly parent: string
  readonly folder: string
  readonly rootPath: string
  fileOf(keyId: string): string
}

/** Test builder: a new keystore in a folder of its own, with its root file beside it. */
export async function aKeystoreFolder(): Promise<KeystoreFolder> {
  const parent = await mkdtemp(join(tmpdir(), 'jikimi-keystore-'))
  const [folder, rootPath] = [join(parent, 'keystore'), join(parent, 'root.key')]
  await createDirectoryKeystore(folder, rootPath)
  return { parent, folder, rootPath, fileOf: (keyId) => join(folder, 'keys', keyId.slice(-2), keyId) }
}
