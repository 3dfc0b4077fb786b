import { execFile } from 'node:child_process'
import { chmod, mkdtemp, readFile, readdir, rm, statfs, writeFile } from 'node:fs/promises'
import { freemem, tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

/**
 * Starts the run's PostgreSQL before the first test file. Plain JavaScript, because it runs outside Jest's transform:
 * it takes the built starter, and the tests then fill the database from the sources.
 */
export default async function startPostgres() {
  const { startEmbeddedDatabase } = await import('../../dist/embedded-database/index.js').catch(() => {
    throw new Error('The tests need the build of this package: run `pnpm build` first.')
  })
  const folder = await mkdtemp(join(await quickestPlace(), 'jikimi-run-'))
  await writeFile(join(folder, OWNER), String(process.pid))
  // PostgreSQL may have to run as another user, who must be able to walk through
  await chmod(folder, 0o711)
  const database = await startEmbeddedDatabase({ folder: join(folder, 'database'), log: () => undefined, fsync: false })
  // As `npm start` runs it: some libraries do other, slower things without it
  process.env.NODE_ENV = 'production'
  process.env.JIKIMI_TEST_RUN = JSON.stringify({ superuserUrl: database.superuserUrl, folder, commit: await commit() })
  globalThis.jikimiRun = { database, folder }
}

/** What is tested; nothing where it lies in no repository. */
async function commit() {
  const { stdout } = await promisify(execFile)('git', ['rev-parse', 'HEAD']).catch(() => ({ stdout: '' }))
  return stdout.trim()
}

const OWNER = 'owner'
const MEMORY = '/dev/shm'
const ROOM = 6 * 2 ** 30

/** Hundreds of databases come and go in a run: in memory that takes a third of the time, where there is plenty of it. */
async function quickestPlace() {
  const { bavail, bsize } = await statfs(MEMORY).catch(() => ({ bavail: 0, bsize: 0 }))
  if (Math.min(bavail * bsize, freemem()) <= ROOM) return tmpdir()
  await removeLeftOver()
  return MEMORY
}

/** What a run that was killed left would keep its memory until the machine is started anew. */
async function removeLeftOver() {
  const names = await readdir(MEMORY)
  for (const name of names.filter((one) => one.startsWith('jikimi-run-'))) {
    const owner = Number(await readFile(join(MEMORY, name, OWNER), 'utf8').catch(() => ''))
    if (owner > 0 && !isRunning(owner)) await rm(join(MEMORY, name), { recursive: true, force: true })
  }
}

function isRunning(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (fault) {
    return fault.code !== 'ESRCH'
  }
}
