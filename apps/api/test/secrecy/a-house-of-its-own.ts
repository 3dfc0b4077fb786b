import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { configure } from '../../src/config/configuration.js'
import { readEnvironment } from '../../src/config/environment.js'
import { seedDemo } from '../../src/demo/seed-demo.js'
import { startEmbeddedDatabase } from '../../src/embedded-database/index.js'
import { openDatabase } from '../../src/installation/open-database.js'
import { prepare } from '../../src/installation/prepare.js'
import { DEFAULT_POLICY_FILE } from '../../src/main/default-policy.js'
import { createLog } from '../../src/main/log.js'
import { serve } from '../../src/main/compose.js'
import type { RoleUrls } from '../../src/persistence/database-roles.js'
import { aClock, type MovableClock } from '../support/a-clock.js'
import { freePort } from '../support/free-port.js'
import type { Mail } from '../../src/rooms/inquiries/index.js'

export interface OwnHouse {
  readonly url: string
  readonly urls: RoleUrls
  readonly siteKey: string
  readonly clock: MovableClock
  /** Everything that the installation keeps: PostgreSQL's data, WAL and log, keystore, keys, passwords. */
  readonly folder: string
  readonly lines: readonly string[]
  /** What was sent, in order. */
  readonly mails: readonly Mail[]
  superuser<Row>(text: string, values?: readonly unknown[]): Promise<Row[]>
  close(): Promise<void>
}

/** A demo with a PostgreSQL of its own, so that nobody else's bytes are in its files. */
export async function aHouseOfItsOwn(): Promise<OwnHouse> {
  const folder = await mkdtemp(join(tmpdir(), 'jikimi-secrecy-'))
  await chmod(folder, 0o711)
  const database = await startEmbeddedDatabase({ folder: join(folder, 'database'), log: () => undefined, fsync: false })
  const port = await freePort()
  const variables = { JIKIMI_DATA: folder, PORT: String(port), DATABASE_URL: database.superuserUrl, LOG_LEVEL: 'debug' }
  const configuration = configure(readEnvironment(variables), 'demo')
  const { urls } = await openDatabase(configuration, () => undefined)
  const { keystore, evidence, siteKey, clock: now } = await prepare(configuration, urls, DEFAULT_POLICY_FILE)
  await seedDemo(urls.jikimi_migrator, keystore, now.now())
  const lines: string[] = []
  const mails: Mail[] = []
  const clock = aClock(urls.jikimi_migrator)
  const log = createLog('debug', { write: (line) => void lines.push(line) })
  const running = await serve({
    configuration,
    urls,
    keystore,
    evidence,
    byItself: ['jobs', 'sequencer'],
    clock,
    siteKey,
    demo: undefined,
    log,
    send: async (mail) => void mails.push(mail),
  })
  const superuserUrl = Object.assign(new URL(database.superuserUrl), {
    pathname: new URL(urls.jikimi_app).pathname,
  }).href
  return {
    url: `http://127.0.0.1:${running.port}`,
    urls,
    siteKey,
    clock,
    folder,
    lines,
    mails,
    superuser: (text, values) => rowsOf(superuserUrl, text, values),
    close: async () => {
      await running.close()
      await database.stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

export async function rowsOf<Row>(url: string, text: string, values: readonly unknown[] = []): Promise<Row[]> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    const { rows } = await client.query(text, [...values])
    return rows as Row[]
  } finally {
    await client.end()
  }
}
