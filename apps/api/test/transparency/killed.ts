import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import type { SequencerStep } from '../../src/evidence/index.js'
import type { TestDatabase } from '../support/a-database.js'

const PROGRAM = join(import.meta.dirname, 'sequencer-process.mjs')

/** Starts a sequencer in a process of its own over the log of a test database. */
export async function aSequencerProcess(
  database: TestDatabase,
  stop: { readonly step?: SequencerStep; readonly nth?: number; readonly isFrozen?: boolean } = {},
): Promise<ChildProcess> {
  const [installation] = await database.sql<{ id: string }>('postgres', 'select id from jikimi.installation')
  const options = {
    place: { folder: join(database.folder, 'evidence'), keyFile: join(database.folder, 'log-key'), witnesses: [] },
    installed: { host: 'localhost', installationId: installation!.id, hasBegun: false },
    url: database.urls.jikimi_sequencer,
    nth: 1,
    ...stop,
  }
  const child = fork(PROGRAM, [JSON.stringify(options)], { execArgv: [] })
  await once(child, 'message')
  return child
}

/** The signal that ended it. */
export async function endOf(child: ChildProcess): Promise<string | null> {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
  return child.signalCode
}
