import type { RequestActor, RightsRequestState } from '@jikimi/schema'
import { viewOf } from '../../kernel/view.js'
import type { AnyWork } from '../../persistence/work.js'
import { RightsRequestEventView } from './request-parts.view.js'
import { REQUEST_STATES } from './request-states.js'

interface Row {
  readonly id: string
  readonly request_id: string
  readonly act: string
  readonly from_state: RightsRequestState | null
  readonly to_state: RightsRequestState
  readonly by_kind: RequestActor
  readonly by_account: string | null
  readonly ground: string | null
  readonly about: string | null
  readonly days: number | null
  readonly until: string | null
  readonly at: Date
}

/** What happened to requests, by request, oldest first. */
export async function loadEvents(
  work: AnyWork,
  ids: readonly string[],
): Promise<Map<string, RightsRequestEventView[]>> {
  const rows = await work.rows<Row>(
    'events-of-requests',
    `select id, request_id, act, from_state, to_state, by_kind, by_account, ground, coalesce(facts ->> 'number', facts ->> 'under') as about,
       (facts ->> 'days')::integer as days, facts ->> 'until' as until, at
     from jikimi.request_event where request_id = any ($1::uuid[]) order by seq`,
    [ids],
  )
  const grouped = Map.groupBy(rows, ({ request_id: id }) => id)
  return new Map([...grouped].map(([id, found]) => [id, found.map(eventView)]))
}

const lawOf = ({ from_state: from, act }: Row): string | null =>
  REQUEST_STATES.find((edge) => edge.from === from && edge.act === act)?.law ?? null

const eventView = (row: Row): RightsRequestEventView =>
  viewOf(RightsRequestEventView, {
    id: row.id,
    act: row.act,
    fromState: row.from_state,
    toState: row.to_state,
    at: row.at,
    byKind: row.by_kind,
    article: lawOf(row),
    ground: row.ground,
    about: row.about,
    days: row.days,
    until: row.until,
    accountId: row.by_account,
  })
