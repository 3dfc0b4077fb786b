import { open, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { syncFolder } from '../kernel/sync-folder.js'
import { isMissing } from './is-missing.js'
import { keyFile } from './key-file.js'
import { keyFolders } from './key-folders.js'
import { someAtOnce } from './some-at-once.js'

interface LooseKey {
  readonly keyId: string
  readonly epoch: number
  /** Seconds of the file system's clock. */
  readonly madeAt: number
  readonly contents: Buffer
}

const AT_ONCE = 8

/** Keys in a file of their own: those made since the turn to their epoch began. */
export const looseKeys = {
  async names(folder: string, bucket: number): Promise<string[]> {
    return (await readdir(keyFolders.folderOf(folder, bucket))).filter(keyFolders.isKeyId)
  },

  async read(folder: string, keyId: string): Promise<LooseKey | undefined> {
    const file = await open(keyFolders.pathOf(folder, keyId), 'r').catch((error: unknown) => {
      if (isMissing(error)) return undefined
      throw error
    })
    if (file === undefined) return undefined
    try {
      const [{ mtimeMs }, contents] = [await file.stat(), await file.readFile()]
      return { keyId, epoch: keyFile.epochOf(contents), madeAt: Math.floor(mtimeMs / 1000), contents }
    } finally {
      await file.close()
    }
  },

  /** All of a bucket, a few files at a time. */
  async *all(folder: string, bucket: number): AsyncGenerator<LooseKey> {
    const names = await looseKeys.names(folder, bucket)
    for (let from = 0; from < names.length; from += AT_ONCE) {
      const read = names.slice(from, from + AT_ONCE).map((keyId) => looseKeys.read(folder, keyId))
      for (const key of await Promise.all(read)) if (key !== undefined) yield key
    }
  },

  /** Durable when it returns. */
  async remove(folder: string, keyIds: readonly string[]): Promise<void> {
    await someAtOnce(keyIds, (keyId) => rm(keyFolders.pathOf(folder, keyId), { force: true }))
    const buckets = [...new Set(keyIds.map((keyId) => keyFolders.bucketOf(keyId)))]
    await someAtOnce(buckets, (bucket) => syncFolder(keyFolders.folderOf(folder, bucket)))
  },

  unfinished: async (folder: string): Promise<string[]> =>
    (await readdir(folder)).filter((name) => name.endsWith('.unfinished')).map((name) => join(folder, name)),
}
