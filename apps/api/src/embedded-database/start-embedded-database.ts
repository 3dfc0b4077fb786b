import { setTimeout as pause } from 'node:timers/promises'
import { choosePort } from './choose-port.js'
import { EmbeddedDatabaseFault } from './embedded-database-fault.js'
import type { EmbeddedDatabase, EmbeddedDatabaseOptions } from './embedded-database.js'
import { findBinaries } from './find-binaries.js'
import { lockFolder } from './folder-lock.js'
import { launchAs } from './launch-as.js'
import { launchPostgres } from './launch-postgres.js'
import type { Launched } from './launch-postgres.js'
import { makeDataFolder } from './make-data-folder.js'
import { prepareFolder } from './prepare-folder.js'
import { stopLeftover } from './stop-leftover.js'
import { stopPostgres } from './stop-postgres.js'

/**
 * Starts the PostgreSQL that was installed with Jikimi, on loopback only, as root or not. Recovers by itself from an
 * interrupted first start and from a database whose parent was killed. One process at a time may use a folder, and the
 * folder should hold nothing else: as root it may be handed to another user.
 * @throws {EmbeddedDatabaseFault} with a message that can be shown as it is.
 */
export async function startEmbeddedDatabase(options: EmbeddedDatabaseOptions): Promise<EmbeddedDatabase> {
  const binaries = findBinaries()
  const folder = await prepareFolder(options.folder, binaries.major)
  const release = await lockFolder(folder)
  try {
    const fsync = options.fsync ?? true
    const launch = await launchAs(folder)
    const { data, password } = await makeDataFolder(folder, binaries, launch, { log: options.log, fsync })
    await stopLeftover(data, options.log)
    const { port, ready } = await untilLaunched(options.port, folder, (port) =>
      launchPostgres(binaries.postgres, data, launch, { port, fsync }),
    )
    return running(ready, { port, password, major: binaries.major, release, log: options.log })
  } catch (error) {
    await release()
    throw error
  }
}

type Ready = Extract<Launched, { outcome: 'ready' }>

/** After a kill -9 the dead process may linger for a moment, and a port may be taken between choosing and using it. */
async function untilLaunched(wanted: number | undefined, folder: string, launch: (port: number) => Promise<Launched>) {
  for (let left = 20; left > 0; left -= 1) {
    const port = wanted ?? (await choosePort(folder))
    const launched = await launch(port)
    if (launched.outcome === 'ready') return { port, ready: launched }
    if (launched.outcome === 'port-taken' && wanted !== undefined) {
      throw new EmbeddedDatabaseFault(`The database's port ${port} is in use by another program.`)
    }
    await pause(500)
  }
  throw new EmbeddedDatabaseFault(
    `The database in ${folder} did not start: an earlier one on the same data is not gone.`,
  )
}

function running(
  { child, pid }: Ready,
  about: { port: number; password: string; major: number; release: () => Promise<void>; log: (line: string) => void },
): EmbeddedDatabase {
  let stopping: Promise<void> | undefined
  const stopWithUs = () => child.kill('SIGINT')
  process.once('exit', stopWithUs)
  child.unref()
  child.once('exit', () => {
    if (stopping === undefined) about.log('the database ended by itself; its log says why')
  })
  const stop = async () => {
    process.off('exit', stopWithUs)
    await stopPostgres(child)
    await about.release()
  }
  return {
    superuserUrl: `postgres://postgres:${encodeURIComponent(about.password)}@127.0.0.1:${about.port}/postgres`,
    port: about.port,
    major: about.major,
    pid,
    stop: () => (stopping ??= stop()),
  }
}
