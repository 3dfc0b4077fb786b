import type { RequestChannel, RequesterKind, RightKind, RightsOutcome, RightsRequestState } from '@jikimi/schema'
import { notFound } from '../../kernel/general.refusals.js'
import type { AnyWork } from '../../persistence/work.js'
import { OWN_PAGE_RULES } from './own-page.rules.js'

export interface OwnRequestRow {
  readonly id: string
  readonly number: string
  readonly kind: RightKind
  readonly channel: RequestChannel
  readonly requester: RequesterKind
  readonly state: RightsRequestState
  readonly round: number
  readonly received_at: Date
  readonly due_on: string
  readonly deferred_until: string | null
  readonly needs_comparison: boolean
  readonly verified_at: Date | null
  readonly lapses_at: Date
  readonly outcome: RightsOutcome | null
  readonly notified_at: Date | null
  readonly duplicate_of: string | null
  readonly is_restricting: boolean
  readonly version: number
  /** The request's own collection; null once that is destroyed. */
  readonly collection_id: string | null
  readonly key_id: string | null
  readonly pseudonym: string | null
  readonly cases: string[]
}

const SELECT = `select r.id, r.number, r.kind, r.channel, r.requester, r.state, r.round, r.received_at, r.due_on::text as due_on,
  r.deferred_until::text as deferred_until, r.needs_comparison, r.verified_at, r.lapses_at, r.outcome, r.notified_at, r.duplicate_of,
  r.is_restricting, r.version, r.collection_id, r.key_id, r.pseudonym, r.cases from jikimi.own_requests() r`

/** The requests of the visit that the actor is on, the newest first. */
export const ownRequestRows = (work: AnyWork): Promise<OwnRequestRow[]> =>
  rowsAmong(work, OWN_PAGE_RULES.ownRequests(work.actor))

/** Those that were made in this very act. */
export const madeRequestRows = (work: AnyWork, made: readonly string[]): Promise<OwnRequestRow[]> =>
  rowsAmong(work, made)

const rowsAmong = (work: AnyWork, ids: readonly string[]): Promise<OwnRequestRow[]> =>
  work.rows<OwnRequestRow>('own-requests', `${SELECT} where r.id = any ($1::uuid[])`, [ids])

/** One of them. @throws Refusal NOT_FOUND for anybody else's. */
export async function demandOwnRequest(work: AnyWork, id: string): Promise<OwnRequestRow> {
  const isOwn = OWN_PAGE_RULES.ownRequests(work.actor).includes(id)
  const [row] = isOwn ? await rowsAmong(work, [id]) : []
  if (!row) throw notFound()
  return row
}
