import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { EmbeddedDatabaseFault } from './embedded-database-fault.js'
import type { LaunchAs } from './launch-as.js'
import { openPostgresLog } from './postgres-log.js'
import { programEnvironment } from './program-environment.js'
import { settings } from './settings.js'

/** A try that ended before PostgreSQL was ready: its port was taken, its predecessor not yet gone, or something worse. */
export type Launched =
  | { readonly outcome: 'ready'; readonly child: ChildProcess; readonly pid: number }
  | { readonly outcome: 'port-taken' | 'predecessor-there' }

const READY_WITHIN_SECONDS = 180

export async function launchPostgres(
  postgres: string,
  data: string,
  launch: LaunchAs,
  options: { port: number; fsync: boolean },
): Promise<Launched> {
  const said = await openPostgresLog(`${data}.log`)
  await launch.handOver(`${data}.log`)
  const [program, words] = launch.command(postgres, ['-D', data, ...settings(options.port, options.fsync)])
  // A process group of its own: Ctrl-C in the terminal reaches us, and we end it after the last answer.
  const child = spawn(program, words, {
    ...launch.user,
    env: programEnvironment,
    detached: true,
    stdio: ['ignore', said.handle.fd, said.handle.fd],
  })
  const end = new Promise<string>((resolve) => {
    child.once('error', (error) => resolve(error.message))
    child.once('exit', (code, signal) => resolve(`ended with ${code ?? signal}`))
  })
  try {
    const outcome = await Promise.race([end, untilReady(data, child)])
    if (outcome === 'ready' && child.pid !== undefined) return { outcome, child, pid: child.pid }
    if (outcome === 'late') child.kill('SIGQUIT')
    return explain(outcome, await said.newLines())
  } finally {
    await said.handle.close()
  }
}

/** PostgreSQL writes its state into the eighth line of postmaster.pid. */
async function untilReady(data: string, child: ChildProcess): Promise<'ready' | 'late' | 'ended'> {
  for (let left = READY_WITHIN_SECONDS * 40; left > 0; left -= 1) {
    const lines = (await readFile(join(data, 'postmaster.pid'), 'utf8').catch(() => '')).split('\n')
    if (Number(lines[0]) === child.pid && lines[7]?.trim() === 'ready') return 'ready'
    if (child.exitCode !== null || child.signalCode !== null) return 'ended'
    await pause(25)
  }
  return 'late'
}

function explain(outcome: string, lines: string[]): Launched {
  const text = lines.join('\n')
  if (/could not bind|Address already in use/.test(text)) return { outcome: 'port-taken' }
  if (/lock file .* already exists|pre-existing shared memory block/.test(text)) return { outcome: 'predecessor-there' }
  const why = outcome === 'late' ? `was not ready after ${READY_WITHIN_SECONDS} seconds` : outcome
  throw new EmbeddedDatabaseFault(`The database did not start: ${why}.`, lines.slice(-8))
}
