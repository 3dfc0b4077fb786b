import { mkdir, readFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { newDataKey } from '@jikimi/vault'
import { isMissing } from './is-missing.js'
import { KeystoreRefused } from './keystore-refused.js'
import { requirePrivate } from './require-private.js'
import { writeDurably } from './write-durably.js'

/** The file with the key that wraps the epoch key: 32 random bytes as base64url, readable by its owner only. */
export const rootFile = {
  async read(path: string): Promise<Uint8Array> {
    try {
      await requirePrivate(path)
      return decode(await readFile(path, 'utf8'))
    } catch (error) {
      throw isMissing(error) ? new KeystoreRefused('KEYSTORE_ROOT_MISSING') : error
    }
  },

  /** Where a new root waits until the epoch key is wrapped by it. */
  nextOf: (path: string): string => `${path}.next`,

  async create(path: string): Promise<Uint8Array> {
    const root = newDataKey()
    await mkdir(dirname(path), { recursive: true, mode: 0o700 })
    await writeDurably(path, `${Buffer.from(root).toString('base64url')}\n`)
    return root
  },
}

function decode(text: string): Uint8Array {
  const root = new Uint8Array(Buffer.from(text.trim(), 'base64url'))
  if (root.length !== 32) throw new KeystoreRefused('KEYSTORE_ROOT_WRONG')
  return root
}
