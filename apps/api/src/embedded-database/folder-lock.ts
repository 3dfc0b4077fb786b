import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { EmbeddedDatabaseFault } from './embedded-database-fault.js'
import { processIdentity } from './process-identity.js'

/**
 * Takes the folder for this process, so that a database that is *left over* can be told from one that is in use.
 * A lock whose holder is gone counts for nothing. Returns the release.
 */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  const file = join(folder, 'lock')
  const own = `${process.pid} ${(await processIdentity(process.pid))?.startedAs ?? ''}`
  if (!(await writeNew(file, own))) {
    await refuseIfHeld(file, folder)
    await rm(file, { force: true })
    if (!(await writeNew(file, own))) throw inUse(folder)
  }
  return () => rm(file, { force: true })
}

async function writeNew(file: string, text: string): Promise<boolean> {
  try {
    await writeFile(file, text, { flag: 'wx', mode: 0o600 })
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

async function refuseIfHeld(file: string, folder: string): Promise<void> {
  const text = await readFile(file, 'utf8').catch(() => '')
  const space = text.indexOf(' ')
  const pid = Number(text.slice(0, space))
  if (!Number.isSafeInteger(pid) || pid < 1) return
  const holder = await processIdentity(pid)
  const isAlive = holder !== undefined && holder.commandLine !== '' && holder.startedAs === text.slice(space + 1)
  if (isAlive) throw inUse(folder, pid)
}

function inUse(folder: string, pid?: number): EmbeddedDatabaseFault {
  const who = pid === undefined ? 'another process' : `process ${pid}`
  return new EmbeddedDatabaseFault(`The folder ${folder} is in use by ${who}. Stop that one first.`)
}
