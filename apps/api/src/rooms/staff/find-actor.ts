import type { Role } from '@jikimi/schema'
import { ANONYMOUS, type Actor } from '../../authority/actor.js'

interface Row {
  readonly kind: 'STAFF' | 'SITE' | 'SUBJECT' | 'OWN'
  readonly account_id: string
  readonly department_id: string
  readonly roles: Role[]
  readonly purposes: string[]
  readonly working_purposes: string[]
  readonly deputises_for: string[]
  readonly attended_until: string | null
  readonly site_key_id: string
  readonly collection_id: string
  readonly visited_case_id: string | null
  readonly own_collections: string[] | null
  readonly own_requests: string[] | null
  readonly own_mandate_id: string | null
  readonly signed_in_at: Date
  readonly proved_at: Date
  readonly session_ends_at: Date
}

const SELECT = `
select kind, account_id, department_id, roles, purposes, working_purposes, deputises_for, attended_until::text as attended_until,
  site_key_id, collection_id, case when kind = 'SUBJECT' then jikimi.actor_visit() end as visited_case_id,
  case when kind = 'OWN' then jikimi.actor_own() end as own_collections,
  case when kind = 'OWN' then jikimi.actor_own_requests() end as own_requests,
  case when kind = 'OWN' then jikimi.actor_own_mandate() end as own_mandate_id,
  signed_in_at, proved_at, session_ends_at from jikimi.session_actor()`

interface Rows {
  rows<R>(name: string, text: string, values: readonly unknown[]): Promise<R[]>
}

/** Whom the session's token belongs to, as the database sees it: the same answer that its row rules go by. */
export async function findActor(work: Rows): Promise<Actor> {
  const [row] = await work.rows<Row>('session-actor', SELECT, [])
  if (!row) return ANONYMOUS
  if (row.kind === 'SITE') return { kind: 'SITE', siteKeyId: row.site_key_id }
  if (row.kind === 'SUBJECT') return subject(row)
  if (row.kind === 'OWN') return own(row)
  return {
    kind: 'STAFF',
    accountId: row.account_id,
    departmentId: row.department_id,
    roles: row.roles,
    purposes: row.purposes,
    workingPurposes: row.working_purposes,
    deputisesFor: row.deputises_for,
    attendedUntil: row.attended_until ?? undefined,
    signedInAt: row.signed_in_at,
    provedAt: row.proved_at,
    sessionEndsAt: row.session_ends_at,
  }
}

const subject = ({ collection_id: collectionId, visited_case_id: caseId }: Row): Actor =>
  caseId === null ? { kind: 'SUBJECT', collectionId } : { kind: 'VISITOR', collectionId, caseId }

const own = (row: Row): Actor => ({
  kind: 'OWN',
  collectionId: row.collection_id,
  collectionIds: row.own_collections ?? [],
  requestIds: row.own_requests ?? [],
  mandateId: row.own_mandate_id ?? undefined,
})
