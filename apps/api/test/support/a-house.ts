import { setTimeout as pause } from 'node:timers/promises'
import { type Send } from '@jikimi/client/staff'
import type { Logger } from 'pino'
import { createLog } from '../../src/main/log.js'
import { serve } from '../../src/main/compose.js'
import type { TurnOutcome } from '../../src/rooms/epochs/index.js'
import type { Mail } from '../../src/rooms/inquiries/index.js'
import { aClock, type MovableClock } from './a-clock.js'
import { aConfiguration } from './a-configuration.js'
import { aLog } from './a-log.js'
import { askForTurn } from './ask-for-turn.js'
import { aDatabase, type TestDatabase } from './a-database.js'
import { freePort } from './free-port.js'
import { senders } from './senders.js'
import { settled } from './settled.js'
import { demoPerson, type Person, signInWith } from './sign-in.js'

export interface House extends Pick<TestDatabase, 'urls' | 'sql' | 'siteKey'> {
  /** `http://127.0.0.1:<port>`, without a slash behind it. */
  readonly url: string
  readonly database: TestDatabase
  readonly clock: MovableClock
  /** What was sent so far, in order; nothing leaves the process. */
  readonly mails: readonly Mail[]
  /** Signs a demo person (`handler` is `handler@example.kr`) or anybody else in; returns the session's cookie. */
  signIn(who: string | Person): Promise<string>
  /** Sends documents of `@jikimi/client/staff` with a session's cookie, or with none. */
  staff(cookie?: string): Send
  /** Sends documents of `@jikimi/client/public` as a site; the built-in site's key unless told otherwise. */
  site(key?: string): Send
  /** Sends documents of `@jikimi/client/public` as the holder of a receipt. */
  subject(receipt: string): Send
  /** Sends documents of `@jikimi/client/public` in a visit. */
  visitor(visit: string): Send
  /** Sends documents of `@jikimi/client/public` in a visit of an own page. */
  own(visit: string): Send
  /** Puts all that is committed into the tree; no sequencer runs by itself. Returns the size of the tree. */
  sequence(): Promise<number>
  /** Turns the keystore's epoch, with the house's own keystore. Waits for nobody unless told for how long. */
  turnEpoch(settleMs?: number): Promise<void>
  /** One run of the job that turns the epoch when a turn is due or asked for. */
  runTurn(): Promise<TurnOutcome>
  /** Ends the API and keeps the database, for tests that go on in SQL. */
  stop(): Promise<void>
  close(): Promise<void>
}

export interface HouseOptions {
  readonly isQuiet?: boolean
  /** By which a mail server hands in what came back. */
  readonly mailBounceSecret?: string
  /** The image by which visits are counted. */
  readonly visitCounter?: string
  /** Who processes for the company, as `OUTSOURCEES` names them. */
  readonly outsourcees?: string
  /** A database of its own that is there already; the house drops it in the end. */
  readonly over?: TestDatabase
  /** As it was moved in a house before; a new one unless told otherwise. */
  readonly clock?: MovableClock
  /** A free one unless told otherwise. */
  readonly port?: number
  /** Where its lines go; nowhere unless told otherwise. */
  readonly log?: Logger
}

/**
 * The whole API in this process, on a port of its own, over a fresh copy of the seeded demo database. In a quiet one no
 * job runs by itself.
 */
export async function aHouse({
  isQuiet = false,
  mailBounceSecret,
  visitCounter,
  outsourcees,
  clock: given,
  over,
  port: wanted,
  log = createLog('silent'),
}: HouseOptions = {}): Promise<House> {
  const database = over ?? (await aDatabase())
  const clock = given ?? aClock(database.urls.jikimi_migrator)
  const port = wanted ?? (await freePort())
  const mails: Mail[] = []
  const running = await serve({
    configuration: aConfiguration(database.folder, port, { mailBounceSecret, visitCounter, outsourcees }),
    urls: database.urls,
    keystore: await database.openKeystore(),
    evidence: await aLog(database),
    byItself: isQuiet ? [] : ['jobs'],
    clock,
    siteKey: database.siteKey,
    demo: undefined,
    log,
    send: async (mail) => void mails.push(mail),
  })
  const url = `http://127.0.0.1:${running.port}`
  const { urls, sql, siteKey } = database
  const send = senders(url, siteKey)
  const signIn = signInWith(clock)
  return {
    url,
    urls,
    sql,
    siteKey,
    database,
    clock,
    mails,
    ...send,
    signIn: async (who) => {
      const jar = { cookie: undefined as string | undefined }
      await signIn(typeof who === 'string' ? demoPerson(who) : who, send.signingIn(jar))
      if (!jar.cookie) throw new Error('The sign-in set no cookie.')
      return jar.cookie
    },
    sequence: async () => {
      await settled(database)
      return running.sequencer.sequenceOnce()
    },
    turnEpoch: async (settleMs = 0) => {
      await askForTurn(database)
      while ((await running.turnEpoch(settleMs)) === 'WAITING') await pause(50)
    },
    runTurn: () => running.turnEpoch(),
    stop: () => running.close(),
    close: async () => {
      await running.close()
      await database.drop()
    },
  }
}
