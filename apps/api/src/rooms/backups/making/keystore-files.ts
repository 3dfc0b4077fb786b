import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { BackupRefused } from '../archive/backup-refused.js'
import type { FileContents } from './evidence-files.js'

const BUCKET = /^[0-9a-f]{2}$/
const PACK = /^pack[.]\d+$/
const KEY = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const BURIED = /^buried[.]\d+$/

/**
 * The keystore as its files lie, the wrapped keys only; what is buried is overwritten or gone there. New keys before packs,
 * packs before tombstones, so that a key that moves meanwhile is in one of them, and one that is buried stays so. The epoch
 * last. @throws BackupRefused BACKUP_KEYSTORE_TURNING while its epoch turns
 */
export async function* keystoreFiles(folder: string): AsyncGenerator<FileContents> {
  const epoch = await epochIn(folder)
  const buckets = (await readdir(join(folder, 'keys'))).filter((name) => BUCKET.test(name)).toSorted()
  for (const kind of [KEY, PACK]) for (const bucket of buckets) yield* filesIn(folder, join('keys', bucket), kind)
  yield* filesIn(folder, '', BURIED)
  if (!(await epochIn(folder)).equals(epoch)) throw new BackupRefused('BACKUP_KEYSTORE_TURNING')
  yield { path: 'epoch.json', contents: one(epoch) }
}

async function epochIn(folder: string): Promise<Buffer> {
  if ((await readdir(folder)).includes('turn.json')) throw new BackupRefused('BACKUP_KEYSTORE_TURNING')
  return readFile(join(folder, 'epoch.json'))
}

async function* filesIn(folder: string, beneath: string, kind: RegExp): AsyncGenerator<FileContents> {
  const names = await readdir(join(folder, beneath))
  for (const name of names.filter((file) => kind.test(file)).toSorted()) {
    // One that went meanwhile was buried, or its transaction was rolled back
    const bytes = await readFile(join(folder, beneath, name)).catch((fault: unknown) => {
      if (typeof fault === 'object' && fault !== null && 'code' in fault && fault.code === 'ENOENT') return undefined
      throw fault
    })
    if (bytes) yield { path: beneath === '' ? name : `${beneath.split('\\').join('/')}/${name}`, contents: one(bytes) }
  }
}

async function* one(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}
