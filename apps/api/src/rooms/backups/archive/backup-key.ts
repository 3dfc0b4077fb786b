import { createHash, randomBytes } from 'node:crypto'
import { mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { syncFolder } from '../../../kernel/sync-folder.js'
import { BackupRefused } from './backup-refused.js'

const KEY_BYTES = 32
const OTHERS = 0o077

/** The key of all backups: a file of its owner alone, 32 random bytes as base64url. Whoever loses it has no backups. */
export const backupKey = {
  /** @throws BackupRefused BACKUP_KEY_MISSING, BACKUP_KEY_TOO_OPEN, BACKUP_KEY_WRONG */
  async read(path: string): Promise<Buffer> {
    const key = await readIt(path)
    if (key === undefined) throw new BackupRefused('BACKUP_KEY_MISSING')
    return key
  },

  /** Made by the first backup, durable before anything is sealed with it. */
  async readOrMake(path: string): Promise<Buffer> {
    const kept = await readIt(path)
    if (kept !== undefined) return kept
    const key = randomBytes(KEY_BYTES)
    await mkdir(dirname(path), { recursive: true, mode: 0o700 })
    const unfinished = `${path}.unfinished`
    await rm(unfinished, { force: true })
    const file = await open(unfinished, 'wx', 0o600)
    try {
      await file.writeFile(`${key.toString('base64url')}\n`)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(unfinished, path)
    await syncFolder(dirname(path))
    return key
  },

  /** By which a backup says which key it was sealed with; it tells nothing of the key. */
  idOf: (key: Buffer): string =>
    createHash('sha256').update('jikimi backup key 1').update(key).digest('hex').slice(0, 16),
}

async function readIt(path: string): Promise<Buffer | undefined> {
  let text: string
  try {
    if (process.platform !== 'win32' && ((await stat(path)).mode & OTHERS) !== 0)
      throw new BackupRefused('BACKUP_KEY_TOO_OPEN')
    text = await readFile(path, 'utf8')
  } catch (fault) {
    if (typeof fault === 'object' && fault !== null && 'code' in fault && fault.code === 'ENOENT') return undefined
    throw fault
  }
  const key = Buffer.from(text.trim(), 'base64url')
  if (key.length !== KEY_BYTES) throw new BackupRefused('BACKUP_KEY_WRONG')
  return key
}
