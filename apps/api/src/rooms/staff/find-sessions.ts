import { staffOf } from '../../authority/actor.js'
import { viewOf } from '../../kernel/view.js'
import type { AnyWork } from '../../persistence/work.js'
import { readAccount } from './find-accounts.js'
import { StaffSessionView } from './session.view.js'

interface Row {
  readonly id: string
  readonly signed_in_at: Date
  readonly last_seen_at: Date
  readonly ends_at: Date
  readonly origin: string
  readonly is_current: boolean
  readonly is_by_recovery_code: boolean
}

export const ownSessions = (work: AnyWork): Promise<StaffSessionView[]> =>
  sessionsOf(work, staffOf(work.actor).accountId)

/** @throws Refusal NOT_FOUND for an account that isn't there */
export async function staffSessions(work: AnyWork, accountId: string): Promise<StaffSessionView[]> {
  await readAccount(work, accountId)
  return sessionsOf(work, accountId)
}

/** Open ones, last used first. No token is ever read: only digests are kept. */
export async function sessionsOf(work: AnyWork, accountId: string): Promise<StaffSessionView[]> {
  const rows = await work.rows<Row>('sessions-of', 'select * from jikimi.sessions_of($1)', [accountId])
  return rows.map((row) =>
    viewOf(StaffSessionView, {
      id: row.id,
      signedInAt: row.signed_in_at,
      lastSeenAt: row.last_seen_at,
      endsAt: row.ends_at,
      origin: row.origin,
      isCurrent: row.is_current,
      isByRecoveryCode: row.is_by_recovery_code,
    }),
  )
}
