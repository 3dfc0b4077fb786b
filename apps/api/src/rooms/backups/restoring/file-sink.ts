import { mkdir, open } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { BackupRefused } from '../archive/backup-refused.js'

const PART = /^[A-Za-z0-9][A-Za-z0-9.-]*$/

/** Writes a file of a backup beneath a folder, and never anywhere else. Private, and on the disk when it returns. */
export async function writeBeneath(folder: string, name: string, contents: AsyncIterable<Buffer>): Promise<void> {
  const parts = name.split('/')
  if (parts.length > 8 || parts.some((part) => !PART.test(part))) throw new BackupRefused('BACKUP_DAMAGED')
  const path = join(folder, ...parts)
  await mkdir(dirname(path), { recursive: true, mode: 0o700 })
  const file = await open(path, 'wx', 0o600)
  try {
    for await (const bytes of contents) await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
}
