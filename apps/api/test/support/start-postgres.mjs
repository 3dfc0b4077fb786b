import { chmod, mkdtemp, statfs } from 'node:fs/promises'
import { freemem, tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * Starts the run's PostgreSQL before the first test file. Plain JavaScript, because it runs outside Jest's transform:
 * it takes the built starter, and the tests then fill the database from the sources.
 */
export default async function startPostgres() {
  const { startEmbeddedDatabase } = await import('../../dist/embedded-database/index.js').catch(() => {
    throw new Error('The tests need the build of this package: run `pnpm build` first.')
  })
  const folder = await mkdtemp(join(await quickestPlace(), 'jikimi-run-'))
  // PostgreSQL may have to run as another user, who must be able to walk through
  await chmod(folder, 0o711)
  const database = await startEmbeddedDatabase({ folder: join(folder, 'database'), log: () => undefined, fsync: false })
  // As `npm start` runs it: some libraries do other, slower things without it
  process.env.NODE_ENV = 'production'
  process.env.JIKIMI_TEST_RUN = JSON.stringify({ superuserUrl: database.superuserUrl, folder })
  globalThis.jikimiRun = { database, folder }
}

const MEMORY = '/dev/shm'
const ROOM = 6 * 2 ** 30

/** Hundreds of databases come and go in a run: in memory that takes a third of the time, where there is plenty of it. */
async function quickestPlace() {
  const { bavail, bsize } = await statfs(MEMORY).catch(() => ({ bavail: 0, bsize: 0 }))
  return Math.min(bavail * bsize, freemem()) > ROOM ? MEMORY : tmpdir()
}
