import { spawn } from 'node:child_process'
import { open, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { EmbeddedDatabaseFault } from './embedded-database-fault.js'
import type { Binaries } from './find-binaries.js'
import type { LaunchAs } from './launch-as.js'
import { programEnvironment } from './program-environment.js'

/** The folder that holds the data, made on the first start, and the superuser's password for it. */
export async function makeDataFolder(
  folder: string,
  binaries: Binaries,
  launch: LaunchAs,
  options: { log: (line: string) => void; fsync: boolean },
): Promise<{ data: string; password: string }> {
  const data = join(folder, `pg${binaries.major}`)
  await removeHalfMade(folder, `pg${binaries.major}.new`)
  const isThere = await stat(data).then(
    () => true,
    () => false,
  )
  const passwordFile = join(folder, 'superuser')
  const password = await readOrMakePassword(passwordFile, isThere)
  await launch.handOver(folder)
  if (isThere) return { data, password }

  options.log('making a new database')
  // Never the same name twice: an initdb whose parent was killed may still be writing under the last one.
  const half = `${data}.new-${randomBytes(4).toString('hex')}`
  await runInitdb(binaries.initdb, half, passwordFile, launch, options.fsync)
  // Only a finished database ever carries the real name, so that an interrupted first start leaves nothing to repair.
  await rename(half, data)
  if (options.fsync) await flush(folder)
  return { data, password }
}

async function removeHalfMade(folder: string, prefix: string): Promise<void> {
  const found = (await readdir(folder)).filter((name) => name.startsWith(prefix))
  const options = { recursive: true, force: true, maxRetries: 10, retryDelay: 100 }
  for (const name of found) await rm(join(folder, name), options)
}

async function readOrMakePassword(file: string, isNeeded: boolean): Promise<string> {
  const kept = (await readFile(file, 'utf8').catch(() => '')).trim()
  if (kept !== '') return kept
  if (isNeeded)
    throw new EmbeddedDatabaseFault(`The database's password file ${file} is missing or empty. Put it back.`)
  const made = randomBytes(24).toString('base64url')
  await writeFile(file, `${made}\n`, { mode: 0o600 })
  return made
}

async function runInitdb(initdb: string, data: string, passwordFile: string, launch: LaunchAs, fsync: boolean) {
  const [program, options] = launch.command(initdb, [
    `--pgdata=${data}`,
    '--username=postgres',
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale=C',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--data-checksums',
    ...(fsync ? [] : ['--no-sync']),
  ])
  const child = spawn(program, options, {
    ...launch.user,
    env: programEnvironment,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let said = ''
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString('utf8')))
  const code = await new Promise<number | string | null>((resolve) => {
    child.once('error', (error) => resolve(error.message))
    child.once('close', (status, signal) => resolve(status ?? signal))
  })
  if (code === 0) return
  await rm(data, { recursive: true, force: true })
  throw new EmbeddedDatabaseFault(`A new database could not be made (${code}).`, said.trim().split('\n').slice(-8))
}

async function flush(folder: string): Promise<void> {
  const handle = await open(folder, 'r')
  await handle.sync().finally(() => handle.close())
}
