import { mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { syncFolder } from '../../../kernel/sync-folder.js'
import { readArchive, readHead } from '../archive/archive-reader.js'
import { backupKey } from '../archive/backup-key.js'
import { BackupRefused } from '../archive/backup-refused.js'
import { writeBeneath } from './file-sink.js'
import { TableLoader } from './load-tables.js'

/** Where a restore can be stopped from outside. */
export type RestoreStep = 'BEGUN' | 'TABLE_LOADED' | 'LOADED' | 'COMMITTED' | 'EVIDENCE_PLACED'

export interface RestoreParts {
  /** The database to fill, as who owns its tables. */
  readonly url: string
  readonly keyFile: string
  /** Where the evidence lies, or is put where none lies. */
  readonly evidenceFolder: string
  readonly now: Date
  readonly onStep?: (step: RestoreStep) => void | Promise<void>
}

export interface Restored {
  readonly installation: string
  readonly keystore: string
  readonly epoch: number
  readonly madeAt: string
  readonly rows: number
  readonly tables: number
  /** Whether the evidence is the backup's; false where a newer one lay there already and stayed. */
  readonly hasPutEvidence: boolean
}

/**
 * Fills an empty database with a backup. The evidence folder stays where there is one: it is the newer of the two. What has
 * ended since is done again at the next start, before anybody is served. @throws BackupRefused
 */
export async function restoreBackup(parts: RestoreParts, path: string): Promise<Restored> {
  const { evidenceFolder, now, onStep } = parts
  const head = await readHead(path)
  if (head.kind !== 'database') throw new BackupRefused('BACKUP_NOT_ONE')
  const key = await backupKey.read(parts.keyFile)
  const isMissing = (await readdir(evidenceFolder).catch(() => [])).length === 0
  const aside = await asideOf(evidenceFolder)
  const loader = await TableLoader.open(parts.url)
  try {
    const entries = await readArchive(path, key, async (entry, contents) => {
      if (entry.kind === 'about') {
        const about = await loader.begin(await textOf(contents))
        if (about.installation !== head.installation) throw new BackupRefused('BACKUP_OF_ANOTHER')
        await onStep?.('BEGUN')
      } else if (entry.kind === 'table') {
        const rows = await loader.load(entry, contents)
        await onStep?.('TABLE_LOADED')
        return rows
      } else if (isMissing) await writeBeneath(aside, entry.name, contents)
      return undefined
    })
    await onStep?.('LOADED')
    // The evidence before the rows: a database without it would have lost it
    if (isMissing) await place(aside, evidenceFolder)
    await onStep?.('EVIDENCE_PLACED')
    await loader.finish(now)
    await onStep?.('COMMITTED')
    const tables = entries.filter(({ kind }) => kind === 'table')
    const { installation, keystore, epoch, madeAt } = head
    const rows = tables.reduce((sum, one) => sum + one.rows, 0)
    return { installation, keystore, epoch, madeAt, rows, tables: tables.length, hasPutEvidence: isMissing }
  } finally {
    await loader.close()
    await rm(aside, { recursive: true, force: true })
    key.fill(0)
  }
}

async function asideOf(folder: string): Promise<string> {
  await mkdir(dirname(folder), { recursive: true, mode: 0o700 })
  return mkdtemp(join(dirname(folder), '.restoring-'))
}

async function place(aside: string, folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true })
  await rename(aside, folder)
  await syncFolder(dirname(folder))
}

async function textOf(contents: AsyncIterable<Buffer>): Promise<string> {
  const parts: Buffer[] = []
  for await (const bytes of contents) parts.push(bytes)
  return Buffer.concat(parts).toString('utf8')
}
