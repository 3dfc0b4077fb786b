import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'

const PROGRAM = join(import.meta.dirname, 'backup-process.mjs')

/** Runs an act of this room in a child, and returns the signal that ended it; null where it came to its end. */
export async function inAProcess(
  options: object,
  stop: { readonly step?: string; readonly nth?: number } = {},
): Promise<string | null> {
  const child = fork(PROGRAM, [JSON.stringify({ nth: 1, ...options, ...stop })], {
    execArgv: [],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  })
  let said = ''
  child.stderr!.on('data', (bytes: Buffer) => (said += bytes.toString()))
  await once(child, 'close')
  if (child.signalCode === null && child.exitCode !== 0) throw new Error(`The child failed: ${said.slice(0, 500)}`)
  return child.signalCode
}
