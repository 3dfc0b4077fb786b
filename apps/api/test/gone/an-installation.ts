import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { seedDemo } from '../../src/demo/seed-demo.js'
import { type EmbeddedDatabase, startEmbeddedDatabase } from '../../src/embedded-database/index.js'
import { prepare } from '../../src/installation/prepare.js'
import { openDirectoryKeystore } from '../../src/keystore/index.js'
import { DEFAULT_POLICY_FILE } from '../../src/main/default-policy.js'
import { provisionDatabase } from '../../src/persistence/provision-database.js'
import type { TestDatabase } from '../support/a-database.js'
import { aConfiguration } from '../support/a-configuration.js'

export interface Installation extends TestDatabase {
  /** The superuser in the installation's own database. */
  readonly superuserUrl: string
  /** Its postmaster, to be killed and started again. */
  readonly postgres: EmbeddedDatabase
  /** Starts a PostgreSQL that was killed again, on the same data and the same port. */
  startPostgres(): Promise<void>
}

/** A seeded demo with a PostgreSQL of its own, so that its files can be taken away and its processes killed. */
export async function anInstallation({ fsync = true, within = tmpdir() } = {}): Promise<Installation> {
  const folder = await mkdtemp(join(within, 'jikimi-gone-'))
  await chmod(folder, 0o711)
  let postgres = await started(folder, fsync)
  const urls = await provisionDatabase(postgres.superuserUrl, NAME)
  const { keystore, siteKey, clock } = await prepare(aConfiguration(folder, 1), urls, DEFAULT_POLICY_FILE)
  await seedDemo(urls.jikimi_migrator, keystore, clock.now())
  keystore.close()
  const superuserUrl = superuserIn(postgres.superuserUrl)
  return {
    name: NAME,
    urls,
    folder,
    siteKey,
    superuserUrl,
    get postgres() {
      return postgres
    },
    startPostgres: async () => {
      await postgres.stop()
      postgres = await started(folder, fsync)
      if (superuserIn(postgres.superuserUrl) !== superuserUrl) throw new Error('PostgreSQL has come back elsewhere.')
    },
    openKeystore: () => openDirectoryKeystore(join(folder, 'keystore'), join(folder, 'keystore-root')),
    sql: (role, text, values) => rowsOf(role === 'postgres' ? superuserUrl : urls[role], text, values),
    drop: async () => {
      await postgres.stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

const NAME = 'jikimi'
/** The superuser in a database of this name, there or in a copy. */
export const superuserIn = (url: string): string => Object.assign(new URL(url), { pathname: `/${NAME}` }).href

const started = (folder: string, fsync: boolean): Promise<EmbeddedDatabase> =>
  startEmbeddedDatabase({ folder: join(folder, 'database'), log: () => undefined, fsync })

export async function rowsOf<Row>(url: string, text: string, values: readonly unknown[] = []): Promise<Row[]> {
  const client = new Client({ connectionString: url })
  // A test may kill the server under it: the statement fails then, and not the process
  client.on('error', () => undefined)
  await client.connect()
  try {
    return (await client.query(text, [...values])).rows as Row[]
  } finally {
    await client.end()
  }
}
