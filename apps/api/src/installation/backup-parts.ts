import { join } from 'node:path'
import { Client } from 'pg'
import type { Configuration } from '../config/configuration.js'
import { type Clock, systemClock } from '../kernel/clock.js'
import type { RoleUrls } from '../persistence/database-roles.js'
import type { BackupParts } from '../rooms/backups/index.js'
import { readKept } from './kept-file.js'
import { openDatabase } from './open-database.js'

export interface RunningDatabase {
  readonly urls: RoleUrls
  readonly clock: Clock
}

/** Where everything lies that a backup is of, and where it goes. */
export const backupParts = (configuration: Configuration, { urls, clock }: RunningDatabase): BackupParts => ({
  urls,
  clock,
  evidenceFolder: configuration.evidenceFolder,
  keystoreFolder: configuration.keystoreFolder,
  keyFile: configuration.backupKeyFile,
  days: configuration.backupDays,
})

/** The database of the server that runs, or one that is started for it. */
export async function withDatabase<T>(
  configuration: Configuration,
  act: (running: RunningDatabase) => Promise<T>,
): Promise<T> {
  const kept = await readKept(join(configuration.dataFolder, 'database-roles.json'))
  const running = kept === undefined ? undefined : (JSON.parse(kept) as RoleUrls)
  if (running && (await isThere(running.jikimi_backup))) return act({ urls: running, clock: await clockOf(running) })
  const database = await openDatabase(configuration, () => undefined)
  try {
    return await act({ urls: database.urls, clock: await clockOf(database.urls) })
  } finally {
    await database.stop()
  }
}

async function isThere(url: string): Promise<boolean> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 2000 })
  return client.connect().then(
    () => client.end().then(() => true),
    () => false,
  )
}

/** A demo's day may be shifted. */
async function clockOf({ jikimi_backup: url }: RoleUrls): Promise<Clock> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    const { rows } = await client.query<{ ms: number }>(
      'select (extract(epoch from shift) * 1000)::float8 as ms from jikimi.clock_shift',
    )
    return systemClock(rows[0]?.ms ?? 0)
  } finally {
    await client.end()
  }
}
