import { Pool } from 'pg'
import type { StaffActor } from '../authority/actor.js'
import { SteadyClient } from './steady-client.js'

const IDLE_MINUTES = 15
const FRESH_MS = 20_000

/** Moves the idle end of a session on, at most every 20 seconds: authentication itself writes nothing. */
export class SessionTouch {
  private readonly pool: Pool

  constructor(url: string) {
    this.pool = new Pool({ Client: SteadyClient, connectionString: url, max: 1, connectionTimeoutMillis: 2000 })
    this.pool.on('error', () => undefined)
  }

  async seen(token: string, { sessionEndsAt }: StaffActor, now: Date): Promise<void> {
    const left = sessionEndsAt.getTime() - now.getTime()
    if (left > IDLE_MINUTES * 60_000 - FRESH_MS) return
    await this.pool.query({
      name: 'session-seen',
      text: `with session as materialized (select set_config('jikimi.session', $1, true)) select jikimi.session_seen() from session`,
      values: [token],
    })
  }

  close(): Promise<void> {
    return this.pool.end()
  }
}
