import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import { EmbeddedDatabaseFault } from './embedded-database-fault.js'

/** Fast shutdown; when sessions do not end within 20 s, immediate shutdown, which the next start recovers from. */
export async function stopPostgres(child: ChildProcess): Promise<void> {
  if (hasEnded(child)) return
  child.ref()
  const ended = once(child, 'exit').then(() => true)
  for (const [signal, seconds] of [
    ['SIGINT', 20],
    ['SIGQUIT', 10],
    ['SIGKILL', 5],
  ] as const) {
    child.kill(signal)
    const patience = new AbortController()
    const late = pause(seconds * 1000, false, { signal: patience.signal }).catch(() => false)
    const isOver = await Promise.race([ended, late])
    patience.abort()
    if (isOver) return
  }
  throw new EmbeddedDatabaseFault(`The database (process ${child.pid}) does not stop.`)
}

function hasEnded(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null
}
