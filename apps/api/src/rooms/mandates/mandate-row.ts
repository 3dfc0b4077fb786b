import type { MandateCheck, MandateState, RequesterKind, RightKind } from '@jikimi/schema'
import { notFound } from '../../kernel/general.refusals.js'
import { isId } from '../../kernel/identifier.js'
import type { AnyWork } from '../../persistence/work.js'

export interface MandateRow {
  readonly id: string
  readonly request_id: string
  readonly kind: RequesterKind
  readonly rights: RightKind[]
  readonly from_on: string
  readonly until_on: string
  readonly state: MandateState
  readonly checklist: MandateCheck[]
  readonly registered_at: Date
  readonly accepted_by: string | null
  readonly accepted_at: Date | null
  readonly revoked_by_kind: string | null
  readonly revoked_at: Date | null
  readonly version: number
  readonly collection_id: string | null
  readonly key_id: string | null
  readonly pseudonym: string | null
  readonly agent_id: string | null
  readonly agent_sealed: Buffer | null
  readonly refusal_id: string | null
  readonly refusal_sealed: Buffer | null
}

/** Of `jikimi.mandate m join jikimi.rights_request r`: it ends with its last day, and with its request. */
const STATE = `case when m.state in ('PROPOSED', 'ACCEPTED') and (m.until_on < jikimi.today() or r.closed_at is not null) then 'ENDED'
  else m.state end`

/** What is sealed beside a request is seen by who works on it; the others see that there is a mandate. */
export const SELECT_MANDATES = `
select m.id, m.request_id, m.kind, m.rights, m.from_on::text as from_on, m.until_on::text as until_on, ${STATE} as state, m.checklist,
  m.registered_at, m.accepted_by, m.accepted_at, m.revoked_by_kind, m.revoked_at, m.version,
  l.id as collection_id, l.key_id, l.pseudonym,
  a.id as agent_id, a.sealed as agent_sealed, f.id as refusal_id, f.sealed as refusal_sealed
from jikimi.mandate m join jikimi.rights_request r on r.id = m.request_id
  left join jikimi.collection l on l.id = r.collection_id
  left join jikimi.request_text a on a.id = m.agent_id and jikimi.actor_attends_request(r.id)
  left join jikimi.request_text f on f.id = m.refusal_id and jikimi.actor_attends_request(r.id)`

/** @throws Refusal NOT_FOUND for none that the actor sees. */
export async function demandMandate(work: AnyWork, id: string): Promise<MandateRow> {
  const [row] = isId(id) ? await work.rows<MandateRow>('mandate-by-id', `${SELECT_MANDATES} where m.id = $1`, [id]) : []
  if (!row) throw notFound()
  return row
}
