import { randomUUID } from 'node:crypto'
import { mkdir, open, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { syncFolder } from '../kernel/sync-folder.js'

export interface FileToWrite {
  /** Beneath the folder, with slashes. */
  readonly path: string
  readonly contents: Uint8Array | string
}

/** Where files lie until they are whole; what an interrupted write leaves here counts for nothing. */
export const UNFINISHED = 'unfinished'
const AT_ONCE = 16

/** Writes files whole or not at all, in place of those that were there; all are durable when this returns. */
export async function writeFiles(folder: string, files: readonly FileToWrite[]): Promise<void> {
  await mkdir(join(folder, UNFINISHED), { recursive: true, mode: 0o700 })
  const touched = new Set<string>()
  for (let at = 0; at < files.length; at += AT_ONCE) {
    await Promise.all(files.slice(at, at + AT_ONCE).map((file) => writeOne(folder, file, touched)))
  }
  for (const one of touched) await syncFolder(one)
}

async function writeOne(folder: string, { path, contents }: FileToWrite, touched: Set<string>): Promise<void> {
  const target = join(folder, path)
  const made = await mkdir(dirname(target), { recursive: true, mode: 0o700 })
  for (const one of foldersFrom(dirname(target), made === undefined ? dirname(target) : dirname(made))) touched.add(one)
  const unfinished = join(folder, UNFINISHED, randomUUID())
  try {
    await writeSynced(unfinished, contents)
    await rename(unfinished, target)
  } catch (fault) {
    await rm(unfinished, { force: true })
    throw fault
  }
}

/** A folder and those above it, up to the one in which the first new name is. */
function foldersFrom(folder: string, top: string): string[] {
  return folder.length <= top.length ? [folder] : [folder, ...foldersFrom(dirname(folder), top)]
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
