import { configure } from '../../src/config/configuration.js'
import { readEnvironment } from '../../src/config/environment.js'
import { createLog } from '../../src/main/log.js'
import { serve } from '../../src/main/compose.js'
import { aClock, type MovableClock } from '../support/a-clock.js'
import { aLog } from '../support/a-log.js'
import { aDatabase, type TestDatabase } from '../support/a-database.js'
import { freePort } from '../support/free-port.js'
import { asking, type Ask } from './ask.js'
import { signedIn } from './signed-in.js'

export interface WiredHouse {
  readonly port: number
  readonly database: TestDatabase
  readonly clock: MovableClock
  /** Every line that the API's log has written so far. */
  readonly lines: readonly string[]
  /** Raw HTTP to `/graphql` with the built-in site's key, to `/admin/graphql`, to anything. */
  readonly ask: Ask
  /** A demo person's session cookie. */
  signIn(name: string): Promise<string>
  close(): Promise<void>
}

/** What a production installation is told; the tests' database stays the seeded one. */
export const IN_PRODUCTION = {
  JIKIMI_PUBLIC_URL: 'https://www.example.kr',
  JIKIMI_STAFF_URL: 'https://desk.example.kr',
  SMTP_URL: 'smtp://127.0.0.1:1',
  MAIL_FROM: 'no-reply@example.kr',
  TRUSTED_PROXIES: '192.0.2.1',
}

/** The API as `main` wires it, in either mode, spoken to byte by byte, with its log in hand. */
export async function aWiredHouse(
  mode: 'demo' | 'production' = 'demo',
  more: Record<string, string> = {},
): Promise<WiredHouse> {
  const database = await aDatabase()
  const clock = aClock(database.urls.jikimi_migrator)
  const port = await freePort()
  const lines: string[] = []
  const variables = {
    JIKIMI_DATA: database.folder,
    PORT: String(port),
    ...(mode === 'production' ? IN_PRODUCTION : {}),
    ...more,
  }
  const running = await serve({
    configuration: configure(readEnvironment(variables), mode),
    urls: database.urls,
    keystore: await database.openKeystore(),
    evidence: await aLog(database),
    byItself: ['jobs'],
    clock,
    siteKey: database.siteKey,
    demo: undefined,
    log: createLog('debug', { write: (line) => void lines.push(line) }),
    send: async () => undefined,
  })
  const ask = asking(port, database.siteKey)
  return {
    port,
    database,
    clock,
    lines,
    ask,
    signIn: (name) => signedIn(ask, clock, name),
    close: async () => {
      await running.close()
      await database.drop()
    },
  }
}
