import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import type { TurnStep } from '../../src/rooms/epochs/index.js'
import type { TestDatabase } from '../support/a-database.js'

const PROGRAM = join(import.meta.dirname, 'turn-process.mjs')

/** Turns the epoch in a process of its own; killed at a step, or left to end. What it said last, and the signal that ended it. */
export async function aTurnProcess(
  database: TestDatabase,
  stop: { readonly step?: TurnStep; readonly nth?: number } = {},
): Promise<{ readonly said: readonly unknown[]; readonly signal: string | null }> {
  const options = {
    folder: join(database.folder, 'keystore'),
    rootPath: join(database.folder, 'keystore-root'),
    urls: database.urls,
    nth: 1,
    ...stop,
  }
  const child = fork(PROGRAM, [JSON.stringify(options)], { execArgv: [] })
  const said: unknown[] = []
  child.on('message', (message) => void said.push(message))
  const [, signal] = (await once(child, 'exit')) as [number | null, string | null]
  return { said, signal }
}
