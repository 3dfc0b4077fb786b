import { dayInSeoul, daysBetween } from '@jikimi/policy'
import type { RightsNextStep, RightsRequestState } from '@jikimi/schema'
import { viewOf } from '../../kernel/view.js'
import type { AnyWork } from '../../persistence/work.js'
import { OWN_PAGE_RULES } from './own-page.rules.js'
import type { OwnRequestRow } from './own-request-rows.js'
import { OwnRequestView } from './own-request.view.js'

const OBJECTION_DAYS = 30
const NEXT: Readonly<Partial<Record<RightsRequestState, RightsNextStep>>> = {
  RECEIVED: 'VERIFY',
  VERIFIED: 'DECIDE',
  DEFERRED: 'DECIDE',
  OBJECTED: 'DECIDE',
  DECIDED: 'EXECUTE',
  EXECUTED: 'NOTIFY',
}
const OPEN: readonly RightsRequestState[] = ['RECEIVED', 'VERIFIED', 'DEFERRED']
const TOLD: readonly RightsRequestState[] = ['NOTIFIED', 'OBJECTED', 'CLOSED']

/** As its person follows it: a decision shows only once they were told, so that the notice is where they learn it. */
export function ownRequestView({ actor, now }: Pick<AnyWork, 'actor' | 'now'>, row: OwnRequestRow): OwnRequestView {
  const isOwn = OWN_PAGE_RULES.isThePerson(actor)
  const isTold = TOLD.includes(row.state)
  const isRefused = row.outcome === 'REFUSED' || row.outcome === 'PART'
  return viewOf(OwnRequestView, {
    id: row.id,
    number: row.number,
    kind: row.kind,
    channel: row.channel,
    state: row.state,
    nextStep: nextOf(row),
    needsComparison: row.needs_comparison,
    receivedAt: row.received_at,
    dueOn: row.due_on,
    deferredUntil: row.deferred_until,
    lapsesAt: row.state === 'RECEIVED' ? row.lapses_at : null,
    outcome: isTold ? row.outcome : null,
    notifiedAt: row.notified_at,
    groupedUnder: row.duplicate_of,
    caseNumbers: row.cases,
    isRestricting: row.is_restricting,
    canWithdraw: OPEN.includes(row.state),
    canObject: row.state === 'NOTIFIED' && row.round === 1 && isRefused && isWithin(row.notified_at, now),
    canPropose: isOwn && row.kind === 'CORRECTION' && (row.state === 'VERIFIED' || row.state === 'DEFERRED'),
    canLift: isOwn && isSuspended(row),
    version: row.version,
  })
}

/** A suspension that was granted and has not been lifted. */
export const isSuspended = ({ kind, state, outcome, is_restricting }: OwnRequestRow): boolean =>
  kind === 'SUSPENSION' &&
  (state === 'NOTIFIED' || state === 'CLOSED') &&
  (outcome === 'WHOLE' || outcome === 'PART') &&
  is_restricting

/** What was granted goes later than its person is told; only to what was refused anybody objects. */
function nextOf({ state, kind, outcome, round, is_restricting: isRestricting }: OwnRequestRow): RightsNextStep {
  if (state !== 'NOTIFIED' && state !== 'CLOSED') return NEXT[state] ?? 'NONE'
  if (kind === 'DELETION' && outcome === 'WHOLE' && isRestricting) return 'AWAIT_DESTRUCTION'
  return state === 'NOTIFIED' && round === 1 && (outcome === 'PART' || outcome === 'REFUSED')
    ? 'AWAIT_OBJECTION'
    : 'NONE'
}

/** By days, as the notice says it: to the end of the thirtieth. */
const isWithin = (since: Date | null, now: Date): boolean =>
  since !== null && daysBetween(dayInSeoul(since), dayInSeoul(now)) <= OBJECTION_DAYS
