import { randomUUID } from 'node:crypto'
import { link, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { WitnessRefused } from '../witness-refused.js'
import { processStart } from './process-start.js'
import { readIfThere } from './read-if-there.js'

/** The folder, held for this process alone. */
export interface FolderLock {
  /** Throws unless this process holds the folder still: asked before everything that is written. */
  readonly confirm: () => Promise<void>
  readonly release: () => Promise<void>
}

/** Holds a folder. Where a process that is gone held it, it is taken over; where a living one does, this refuses. */
export async function lockFolder(folder: string): Promise<FolderLock> {
  const file = join(folder, 'lock')
  const own = `${process.pid} ${await processStart(process.pid)} ${randomUUID()}\n`
  const held = await readIfThere(file)
  if (held !== undefined) await takeAway(file, held, folder)
  await writeFile(file, own, { flag: 'wx', mode: 0o600 }).catch((error: unknown) => {
    throw (error as NodeJS.ErrnoException).code === 'EEXIST' ? inUse(folder) : error
  })
  const isOwn = async (): Promise<boolean> => (await readIfThere(file)) === own
  return {
    confirm: async () => {
      if (!(await isOwn())) throw inUse(folder)
    },
    release: async () => {
      if (await isOwn()) await rm(file, { force: true })
    },
  }
}

/** Two that start at once both see the stale lock. Who moved away something else puts it back and refuses. */
async function takeAway(file: string, held: string, folder: string): Promise<void> {
  const [pid, start] = held.split(' ')
  if (await isHolding(Number(pid), start)) throw inUse(folder)
  const aside = `${file}.${randomUUID()}`
  await rename(file, aside).catch((error: unknown) => {
    throw (error as NodeJS.ErrnoException).code === 'ENOENT' ? inUse(folder) : error
  })
  const isStale = (await readFile(aside, 'utf8')) === held
  if (!isStale) await link(aside, file)
  await rm(aside, { force: true })
  if (!isStale) throw inUse(folder)
}

async function isHolding(pid: number, start: string | undefined): Promise<boolean> {
  return Number.isSafeInteger(pid) && pid > 0 && start !== undefined && (await processStart(pid)) === start
}

const inUse = (folder: string): WitnessRefused =>
  new WitnessRefused(`The folder ${folder} is in use by another witness. Stop that one first.`)
