import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { syncFolder } from '../kernel/sync-folder.js'

const KEY_ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u
const BUCKETS = Array.from({ length: 256 }, (_, bucket) => bucket)

/**
 * Where data keys lie: `keys/<last two digits of the id>/<id>`. The last digits of a UUIDv7 are random, the first are
 * its time and would fill one folder a day.
 */
export const keyFolders = {
  /** Makes all 256 at once and durable, so that no key is ever written to a folder that a crash may forget. */
  async create(folder: string): Promise<void> {
    for (const bucket of BUCKETS) await mkdir(keyFolders.folderOf(folder, bucket), { recursive: true, mode: 0o700 })
    await syncFolder(join(folder, 'keys'))
    await syncFolder(folder)
  },

  /** Every key's last byte, and so every folder. */
  buckets: BUCKETS,

  folderOf: (folder: string, bucket: number): string => join(folder, 'keys', bucket.toString(16).padStart(2, '0')),

  bucketOf: (keyId: string): number => Number.parseInt(keyId.slice(-2), 16),

  isKeyId: (name: string): boolean => KEY_ID.test(name),

  pathOf(folder: string, keyId: string): string {
    if (!KEY_ID.test(keyId)) throw new RangeError('A key id must be a lower-case UUID.')
    return join(folder, 'keys', keyId.slice(-2), keyId)
  },
}
