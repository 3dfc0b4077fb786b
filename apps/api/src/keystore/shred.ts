import { randomBytes } from 'node:crypto'
import { open, rm, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { syncFolder } from '../kernel/sync-folder.js'
import { isMissing } from './is-missing.js'

/**
 * Overwrites a small file where it lies and removes it, durable when it returns. On media that write elsewhere the old
 * bytes may stay until they are used again: what they hold is wrapped by the root.
 */
export async function shred(path: string, onOverwritten?: () => void | Promise<void>): Promise<void> {
  const file = await open(path, 'r+').catch((error: unknown) => {
    if (isMissing(error)) return undefined
    throw error
  })
  if (file === undefined) return
  try {
    const { size } = await file.stat()
    await file.write(randomBytes(Math.max(1, size)), 0, Math.max(1, size), 0)
    await file.sync()
  } finally {
    await file.close()
  }
  await onOverwritten?.()
  await rm(path, { force: true })
  await syncFolder(dirname(path))
}

/** The same, unless the file is still known by the other name too: then only this name goes. */
export async function shredUnlessLiving(path: string, livingPath: string): Promise<void> {
  const [one, living] = [await stat(path).catch(() => undefined), await stat(livingPath)]
  if (one === undefined) return
  if (one.ino !== living.ino) return shred(path)
  await rm(path)
  await syncFolder(dirname(path))
}
