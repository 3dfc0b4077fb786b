import type {
  Locale,
  ReceivedHow,
  RequestChannel,
  RequesterKind,
  RightKind,
  RightsOutcome,
  RightsRequestState,
} from '@jikimi/schema'
import { notFound } from '../../kernel/general.refusals.js'
import { isId } from '../../kernel/identifier.js'
import type { AnyWork } from '../../persistence/work.js'
import { requestChangedMeanwhile } from './requests.refusals.js'

/** A request with its own collection, as far as that is still there. */
export interface RequestRow {
  readonly id: string
  readonly number: string
  readonly batch_id: string
  readonly kind: RightKind
  readonly channel: RequestChannel
  readonly requester: RequesterKind
  readonly received_at: Date
  readonly received_how: ReceivedHow
  readonly registered_at: Date
  readonly registered_by: string | null
  readonly collection_id: string | null
  readonly locale: Locale
  readonly state: RightsRequestState
  readonly round: number
  readonly due_on: string
  readonly deferred_until: string | null
  /** The later day only once the person was told of it. */
  readonly next_due_on: string
  readonly assignee_id: string | null
  readonly needs_comparison: boolean
  readonly verified_at: Date | null
  readonly lapses_at: Date
  readonly decided_at: Date | null
  readonly decided_by: string | null
  readonly outcome: RightsOutcome | null
  readonly notified_at: Date | null
  readonly closed_at: Date | null
  readonly duplicate_of: string | null
  readonly version: number
  /** Something was destroyed on it, or will be, and the person was not told the certificate of that. */
  readonly owes_certificate: boolean
  /** All of it is certified: the number can be told. */
  readonly tells_certificate: boolean
  readonly batch: string[]
  readonly grouped: string[]
  readonly pseudonym: string | null
  readonly key_id: string | null
  readonly sealed: Buffer | null
}

export const SELECT_REQUESTS = `
select r.id, r.number, r.batch_id, r.kind, r.channel, r.requester, r.received_at, r.received_how, r.registered_at, r.registered_by,
  r.collection_id, r.locale, r.state, r.round, r.due_on::text as due_on, r.deferred_until::text as deferred_until,
  jikimi.next_due_on(r.id, r.state, r.due_on, r.deferred_until)::text as next_due_on, r.assignee_id,
  r.needs_comparison, r.verified_at, r.lapses_at, r.decided_at, r.decided_by, r.outcome, r.notified_at, r.closed_at, r.duplicate_of,
  r.version, jikimi.owes_certificate(r.id) as owes_certificate, jikimi.certificate_to_tell(r.id) as tells_certificate,
  array(select b.id from jikimi.rights_request b where b.batch_id = r.batch_id and b.id <> r.id order by b.number) as batch,
  array(select d.id from jikimi.rights_request d where d.duplicate_of = r.id order by d.number) as grouped,
  l.pseudonym, l.key_id, l.sealed
from jikimi.rights_request r left join jikimi.collection l on l.id = r.collection_id`

export const requestRows = (work: AnyWork, ids: readonly string[]): Promise<RequestRow[]> =>
  work.rows<RequestRow>('requests-by-id', `${SELECT_REQUESTS} where r.id = any ($1::uuid[]) order by r.number`, [ids])

/** @throws Refusal NOT_FOUND for none that the actor sees. */
export async function requestRow(work: AnyWork, id: string): Promise<RequestRow> {
  const [row] = isId(id) ? await requestRows(work, [id]) : []
  if (!row) throw notFound()
  return row
}

/** As the actor saw it. @throws Refusal NOT_FOUND, REQUEST_CHANGED_MEANWHILE */
export async function demandRequest(work: AnyWork, id: string, version: number): Promise<RequestRow> {
  const row = await requestRow(work, id)
  if (row.version !== version) throw requestChangedMeanwhile()
  return row
}
