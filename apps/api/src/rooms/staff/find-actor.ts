import type { Role } from '@jikimi/schema'
import { ANONYMOUS, type Actor } from '../../authority/actor.js'

interface Row {
  readonly kind: 'STAFF' | 'SITE' | 'SUBJECT'
  readonly account_id: string
  readonly department_id: string
  readonly roles: Role[]
  readonly purposes: string[]
  readonly site_key_id: string
  readonly collection_id: string
  readonly signed_in_at: Date
  readonly session_ends_at: Date
}

interface Rows {
  rows<R>(name: string, text: string, values: readonly unknown[]): Promise<R[]>
}

/** Whom the session's token belongs to, as the database sees it: the same answer that its row rules go by. */
export async function findActor(work: Rows): Promise<Actor> {
  const [row] = await work.rows<Row>('session-actor', 'select * from jikimi.session_actor()', [])
  if (!row) return ANONYMOUS
  if (row.kind === 'SITE') return { kind: 'SITE', siteKeyId: row.site_key_id }
  if (row.kind === 'SUBJECT') return { kind: 'SUBJECT', collectionId: row.collection_id }
  return {
    kind: 'STAFF',
    accountId: row.account_id,
    departmentId: row.department_id,
    roles: row.roles,
    purposes: row.purposes,
    signedInAt: row.signed_in_at,
    sessionEndsAt: row.session_ends_at,
  }
}
