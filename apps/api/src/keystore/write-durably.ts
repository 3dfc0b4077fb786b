import { randomUUID } from 'node:crypto'
import { open, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { syncFolder } from '../kernel/sync-folder.js'

/**
 * Writes a small file that only its owner may read, whole or not at all, and durable when this returns. An interrupted
 * write leaves at most a file that ends in `.unfinished`, which nobody reads.
 */
export async function writeDurably(path: string, contents: Uint8Array | string): Promise<void> {
  const unfinished = `${path}.${randomUUID()}.unfinished`
  try {
    await writeSynced(unfinished, contents)
    await rename(unfinished, path)
  } catch (error) {
    await rm(unfinished, { force: true })
    throw error
  }
  await syncFolder(dirname(path))
}

async function writeSynced(path: string, contents: Uint8Array | string): Promise<void> {
  const handle = await open(path, 'wx', 0o600)
  try {
    await handle.writeFile(contents)
    await handle.sync()
  } finally {
    await handle.close()
  }
}
