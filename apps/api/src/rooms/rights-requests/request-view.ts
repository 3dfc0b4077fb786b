import { dayInSeoul, daysBetween } from '@jikimi/policy'
import { viewOf } from '../../kernel/view.js'
import type { AnyWork } from '../../persistence/work.js'
import type { RequestRow } from './request-row.js'
import { RightsRequestView } from './rights-request.view.js'

const ANSWERED = new Set<string>(['NOTIFIED', 'CLOSED', 'WITHDRAWN', 'LAPSED', 'GROUPED'])

/** With the days that are left today. */
export function requestView({ now }: Pick<AnyWork, 'now'>, row: RequestRow): RightsRequestView {
  const daysLeft = daysBetween(dayInSeoul(now), row.next_due_on)
  return viewOf(RightsRequestView, {
    id: row.id,
    number: row.number,
    kind: row.kind,
    channel: row.channel,
    requester: row.requester,
    receivedAt: row.received_at,
    receivedHow: row.received_how,
    registeredAt: row.registered_at,
    locale: row.locale,
    state: row.state,
    round: row.round,
    dueOn: row.due_on,
    nextDueOn: row.next_due_on,
    daysLeft,
    isLate: daysLeft < 0 && !ANSWERED.has(row.state),
    deferredUntil: row.deferred_until,
    verifiedAt: row.verified_at,
    lapsesAt: row.lapses_at,
    decidedAt: row.decided_at,
    outcome: row.outcome,
    notifiedAt: row.notified_at,
    closedAt: row.closed_at,
    isDestroyed: row.collection_id === null,
    version: row.version,
    row,
  })
}
