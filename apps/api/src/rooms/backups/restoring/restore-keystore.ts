import { mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { syncFolder } from '../../../kernel/sync-folder.js'
import { readArchive, readHead } from '../archive/archive-reader.js'
import { backupKey } from '../archive/backup-key.js'
import { BackupRefused } from '../archive/backup-refused.js'
import { writeBeneath } from './file-sink.js'

export interface RestoreKeystoreParts {
  readonly keyFile: string
  /** Where no keystore lies. */
  readonly folder: string
  readonly now: Date
}

const BUCKETS = Array.from({ length: 256 }, (_, nth) => nth.toString(16).padStart(2, '0'))

/** Puts the copy of the keystore where none lies: whole, or not at all. @throws BackupRefused, also once its day is over */
export async function restoreKeystore({ keyFile, folder, now }: RestoreKeystoreParts, path: string): Promise<void> {
  const head = await readHead(path)
  if (head.kind !== 'keystore') throw new BackupRefused('BACKUP_NOT_ONE')
  if (now.getTime() >= Date.parse(head.until)) throw new BackupRefused('BACKUP_KEYSTORE_OVER')
  if ((await readdir(folder).catch(() => [])).length > 0) throw new BackupRefused('BACKUP_KEYSTORE_THERE')
  const key = await backupKey.read(keyFile)
  await mkdir(dirname(folder), { recursive: true, mode: 0o700 })
  const aside = await mkdtemp(join(dirname(folder), '.restoring-'))
  try {
    for (const bucket of BUCKETS) await mkdir(join(aside, 'keys', bucket), { recursive: true, mode: 0o700 })
    await readArchive(path, key, async ({ kind, name }, contents) => {
      if (kind !== 'keystore') throw new BackupRefused('BACKUP_DAMAGED')
      await writeBeneath(aside, name, contents)
      return undefined
    })
    await rm(folder, { recursive: true, force: true })
    await rename(aside, folder)
    await syncFolder(dirname(folder))
  } finally {
    await rm(aside, { recursive: true, force: true })
    key.fill(0)
  }
}
