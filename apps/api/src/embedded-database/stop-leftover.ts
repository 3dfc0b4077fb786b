import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { EmbeddedDatabaseFault } from './embedded-database-fault.js'
import { processIdentity } from './process-identity.js'

/**
 * Stops a PostgreSQL that still runs on this data because the process that started it was killed.
 * The caller holds the folder's lock, so nobody else can be using it.
 */
export async function stopLeftover(data: string, log: (line: string) => void): Promise<void> {
  const file = join(data, 'postmaster.pid')
  const pid = Number((await readFile(file, 'utf8').catch(() => '')).split('\n')[0])
  if (!Number.isSafeInteger(pid) || pid < 2) return
  const found = await processIdentity(pid)
  if (found === undefined || found.commandLine === '') return
  if (!isPostgresOn(data, found.commandLine)) {
    // The number was given to somebody else meanwhile. PostgreSQL would take them for itself and refuse to start.
    await rm(file, { force: true })
    return
  }
  log(`stopping the database that an earlier start left running (process ${pid})`)
  for (const [signal, seconds] of [
    ['SIGINT', 20],
    ['SIGQUIT', 10],
    ['SIGKILL', 5],
  ] as const) {
    kill(pid, signal)
    if (await isGone(pid, data, seconds)) return
  }
  throw new EmbeddedDatabaseFault(`A database left running by an earlier start (process ${pid}) does not stop.`)
}

async function isGone(pid: number, data: string, seconds: number): Promise<boolean> {
  for (let left = seconds * 20; left > 0; left -= 1) {
    const found = await processIdentity(pid)
    if (found === undefined || !isPostgresOn(data, found.commandLine)) return true
    await pause(50)
  }
  return false
}

function isPostgresOn(data: string, commandLine: string): boolean {
  return commandLine.includes('postgres') && `${commandLine} `.includes(` -D ${data} `)
}

function kill(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return
    throw new EmbeddedDatabaseFault(
      `A database left running by an earlier start (process ${pid}) belongs to another user. Stop it first.`,
    )
  }
}
