import type { RightsNextStep } from '@jikimi/schema'
import type { RightsNoticeView } from './notices/notice.view.js'
import type { RequestRow } from './request-row.js'

/** What is to be done next, by whoever it waits for. */
export function nextStep(row: RequestRow, notices: readonly RightsNoticeView[]): RightsNextStep {
  // That it comes later has to be told within the ten days; what came back was told to nobody. @law PIPA 35③
  if ((row.state === 'DEFERRED' || row.state === 'NOTIFIED') && !isTold(row, notices)) return 'NOTIFY'
  switch (row.state) {
    case 'RECEIVED':
      return 'VERIFY'
    case 'VERIFIED':
    case 'DEFERRED':
    case 'OBJECTED':
      return row.assignee_id ? 'DECIDE' : 'ASSIGN'
    case 'DECIDED':
      return 'EXECUTE'
    case 'EXECUTED':
      return 'NOTIFY'
    case 'NOTIFIED':
      if (row.tells_certificate) return 'NOTIFY'
      if (row.owes_certificate && row.outcome === 'WHOLE') return 'AWAIT_DESTRUCTION'
      return row.round === 1 && (row.outcome === 'PART' || row.outcome === 'REFUSED') ? 'AWAIT_OBJECTION' : 'NONE'
    default:
      return 'NONE'
  }
}

function isTold({ state, round }: RequestRow, notices: readonly RightsNoticeView[]): boolean {
  const kind = state === 'DEFERRED' ? 'DEFERRAL' : 'DECISION'
  const last = notices.findLast((notice) => notice.kind === kind && notice.round === round)
  return last !== undefined && last.deliveryState !== 'BOUNCED' && last.deliveryState !== 'FAILED'
}
