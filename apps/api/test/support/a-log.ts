import { join } from 'node:path'
import { openLog, Sequencer, type Log } from '../../src/evidence/index.js'
import type { LogPlace } from '../../src/evidence/open-log.js'
import type { SequencerOptions } from '../../src/evidence/sequencer.js'
import { systemClock } from '../../src/kernel/clock.js'
import type { TestDatabase } from './a-database.js'

/** The log of a test database, in its data folder; made where there is none yet. */
export async function aLog(database: TestDatabase, place: Partial<LogPlace> = {}): Promise<Log> {
  const [installed] = await database.sql<{ id: string; begun: boolean }>(
    'postgres',
    'select id, exists (select from jikimi.log_head) as begun from jikimi.installation',
  )
  return openLog(
    { folder: join(database.folder, 'evidence'), keyFile: join(database.folder, 'log-key'), witnesses: [], ...place },
    { host: 'localhost', installationId: installed!.id, hasBegun: installed!.begun },
  )
}

/** A sequencer that goes a round when told to, over the log of a test database. */
export const aSequencer = (database: TestDatabase, log: Log, options: Partial<SequencerOptions> = {}): Sequencer =>
  new Sequencer({
    log,
    url: database.urls.jikimi_sequencer,
    clock: systemClock(),
    discardKey: () => Promise.resolve(),
    ...options,
  })
