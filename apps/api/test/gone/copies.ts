import { chmod, cp, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Client } from 'pg'
import { type EmbeddedDatabase, startEmbeddedDatabase } from '../../src/embedded-database/index.js'
import { type Installation, rowsOf, superuserIn } from './an-installation.js'

const DATA = join('database', 'pg18')

/** From here on PostgreSQL keeps every piece of its write-ahead log, as an archive would. */
export async function keepWal({ superuserUrl }: Installation): Promise<void> {
  await rowsOf(superuserUrl, `alter system set wal_keep_size = '8GB'`)
  await rowsOf(superuserUrl, 'select pg_reload_conf()')
}

/** Start, copy, stop: the whole data folder as it lies there, with what makes the database in it one that can be started. */
export async function baseBackup(own: Installation, to: string): Promise<string> {
  const client = new Client({ connectionString: own.superuserUrl })
  await client.connect()
  try {
    await client.query(`select pg_backup_start('copy', true)`)
    await copied(own.folder, to)
    const { rows } = await client.query<{ labelfile: string }>('select labelfile from pg_backup_stop(false)')
    await writeFile(join(to, DATA, 'backup_label'), rows[0]!.labelfile)
  } finally {
    await client.end()
  }
  await addWal(own, to)
  return to
}

/** All of the write-ahead log that was written since: a database that is started on it comes to this moment. */
export async function addWal(own: Installation, to: string): Promise<void> {
  const [from, wal] = [join(own.folder, DATA, 'pg_wal'), join(to, DATA, 'pg_wal')]
  await rowsOf(own.superuserUrl, 'select pg_switch_wal()')
  for (const name of (await readdir(from)).filter((one) => /^[0-9A-F]{24}$/.test(one)))
    await cp(join(from, name), join(wal, name))
}

/** Everything but who runs there now. A file that goes meanwhile was PostgreSQL's own and is in the log. */
async function copied(from: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true, mode: 0o711 })
  const names = await readdir(from, { recursive: true, withFileTypes: true })
  for (const one of names.filter((entry) => entry.isDirectory())) {
    await mkdir(join(to, one.parentPath.slice(from.length), one.name), { recursive: true })
  }
  for (const one of names.filter((entry) => entry.isFile() && !/^(postmaster\.(pid|opts)|lock)$/.test(entry.name))) {
    const place = join(to, one.parentPath.slice(from.length), one.name)
    await cp(join(one.parentPath, one.name), place).catch((fault: { code?: string }) => {
      if (fault.code !== 'ENOENT') throw fault
    })
  }
}

/** A copy started as a database of its own, for as long as `act` takes; the copy itself stays as it was. */
export async function inCopy<T>(copy: string, act: (superuserUrl: string) => Promise<T>): Promise<T> {
  const parent = await mkdtemp(join(dirname(copy), 'started-'))
  let postgres: EmbeddedDatabase | undefined
  try {
    await chmod(parent, 0o711)
    await cp(join(copy, 'database'), join(parent, 'database'), { recursive: true })
    await chmod(join(parent, DATA), 0o700)
    await rm(join(parent, 'database', 'port'), { force: true })
    postgres = await startEmbeddedDatabase({
      folder: join(parent, 'database'),
      log: () => undefined,
      fsync: false,
    })
    return await act(superuserIn(postgres.superuserUrl))
  } finally {
    await postgres?.stop()
    await rm(parent, { recursive: true, force: true })
  }
}
