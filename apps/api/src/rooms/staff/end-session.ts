import { staffOf } from '../../authority/actor.js'
import { notFound } from '../../kernel/general.refusals.js'
import { isId } from '../../kernel/identifier.js'
import type { WritingWork } from '../../persistence/work.js'
import { ownSessions, sessionsOf } from './find-sessions.js'
import type { StaffSessionView } from './session.view.js'
import { STAFF_RULES } from './staff.rules.js'

export interface EndedSession {
  /** What the account has left. */
  readonly remaining: StaffSessionView[]
  /** Whether it was the session that asked. */
  readonly isOwnCurrent: boolean
}

/** The session's next request finds nobody. @throws Refusal NOT_FOUND for what isn't there or isn't theirs to end */
export async function endSession(work: WritingWork, sessionId: string): Promise<EndedSession> {
  const own = await ownSessions(work)
  if (!isId(sessionId) || !STAFF_RULES.mayEndSession(staffOf(work.actor), own, sessionId)) throw notFound()
  recordEnd(work, sessionId)
  if (own.some(({ id, isCurrent }) => id === sessionId && isCurrent)) {
    // Behind its own record, as with signing out
    work.atEnd(async () => void (await endOne(work, sessionId)))
    return { remaining: own.filter(({ id }) => id !== sessionId), isOwnCurrent: true }
  }
  const accountId = await endOne(work, sessionId)
  if (!accountId) throw notFound()
  return { remaining: await sessionsOf(work, accountId), isOwnCurrent: false }
}

export async function endOtherSessions(work: WritingWork): Promise<StaffSessionView[]> {
  await work.rows('end-other-sessions', 'select jikimi.own_sessions_end_others()', [])
  work.record({ act: 'session.ended', ground: { duty: 'ACCESS_CONTROL' }, collections: [] })
  return ownSessions(work)
}

/** Whose it was; null where there is none that the actor may end. */
async function endOne(work: WritingWork, sessionId: string): Promise<string | null> {
  const [row] = await work.rows<{ account_id: string | null }>(
    'end-one-session',
    'select jikimi.session_end_one($1) as account_id',
    [sessionId],
  )
  return row!.account_id
}

const recordEnd = (work: WritingWork, objectId: string): void =>
  work.record({ act: 'session.ended', ground: { duty: 'ACCESS_CONTROL' }, collections: [], objectId })
