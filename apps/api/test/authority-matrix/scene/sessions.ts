import type { Client } from 'pg'
import { SESSION_COOKIE } from '../../../src/http/session-cookie.js'
import { newSecretToken, tokenDigest } from '../../../src/kernel/secret-token.js'
import { newId } from '../../../src/kernel/identifier.js'

/** How the row of a session differs from that of one just begun, in SQL. */
const AS = {
  fresh: {},
  stale: { proved_at: `jikimi.now() - interval '301 seconds'` },
  signedOut: { ended_at: 'jikimi.now()' },
  idle: { last_seen_at: `jikimi.now() - interval '901 seconds'` },
  expired: { expires_at: `jikimi.now() - interval '1 second'` },
} as const

export type SessionState = keyof typeof AS

export interface OpenedSession {
  readonly id: string
  readonly headers: Readonly<Record<string, string>>
}

/** A session as a sign-in would have left it. */
export async function openSession(
  superuser: Client,
  accountId: string,
  state: SessionState = 'fresh',
): Promise<OpenedSession> {
  const token = newSecretToken()
  const id = newId(new Date())
  const times = {
    signed_in_at: 'jikimi.now()',
    last_seen_at: 'jikimi.now()',
    proved_at: 'jikimi.now()',
    expires_at: `jikimi.now() + interval '8 hours'`,
    ...AS[state],
  }
  await superuser.query(
    `insert into jikimi.staff_session (token_digest, id, account_id, origin, ${Object.keys(times).join(', ')})
     values ($1, $2, $3, '192.0.2.7', ${Object.values(times).join(', ')})`,
    [tokenDigest(token), id, accountId],
  )
  return { id, headers: withToken(token) }
}

/** Whoever was fresh is fresh again, and visits go on: the questions take longer than either lasts. */
export async function freshen(superuser: Client, ids: readonly string[]): Promise<void> {
  await superuser.query(
    `update jikimi.staff_session set last_seen_at = jikimi.now(), proved_at = jikimi.now() where id = any ($1::uuid[])`,
    [ids],
  )
  await superuser.query(
    `update jikimi.own_visit set opened_at = least(jikimi.now(), until_at), until_at = jikimi.now() + interval '25 minutes'
     where ended_at is null and until_at > jikimi.now()`,
  )
}

export const withToken = (token: string): Record<string, string> => ({ cookie: `${SESSION_COOKIE}=${token}` })
