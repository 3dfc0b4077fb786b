import { chmod, mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * Starts the run's PostgreSQL before the first test file. Plain JavaScript, because it runs outside Jest's transform:
 * it takes the built starter, and the tests then fill the database from the sources.
 */
export default async function startPostgres() {
  const { startEmbeddedDatabase } = await import('../../dist/embedded-database/index.js').catch(() => {
    throw new Error('The tests need the build of this package: run `pnpm build` first.')
  })
  const folder = await mkdtemp(join(tmpdir(), 'jikimi-run-'))
  // PostgreSQL may have to run as another user, who must be able to walk through
  await chmod(folder, 0o711)
  const database = await startEmbeddedDatabase({ folder: join(folder, 'database'), log: () => undefined, fsync: false })
  // As `npm start` runs it: some libraries do other, slower things without it
  process.env.NODE_ENV = 'production'
  process.env.JIKIMI_TEST_RUN = JSON.stringify({ superuserUrl: database.superuserUrl, folder })
  globalThis.jikimiRun = { database, folder }
}
