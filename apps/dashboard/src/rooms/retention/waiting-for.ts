import type { RetentionCountsQuery } from '@jikimi/client/staff'
import { today } from '../../data/day.js'
import { addresses } from './addresses.js'

type Counts = RetentionCountsQuery['retentionCounts']

/** Something that waits: how many of it, where it lies, and whether it may not wait. */
type Waiting = { what: keyof Counts; count: number; to: string; isLoud: boolean }

/** What waits, the loudest first; approvals only for whoever may give them. */
export const waitingFor = (
  counts: Counts,
  { mayApprove, mayList }: { mayApprove: boolean; mayList: boolean },
): readonly Waiting[] => {
  const toLate = mayList ? addresses.items.at({ state: 'DUE', dueUntil: today() }) : '/retention'
  const lines: Waiting[] = [
    { what: 'late', count: counts.late, to: toLate, isLoud: true },
    { what: 'failedItems', count: counts.failedItems, to: addresses.runs.at({}), isLoud: true },
    {
      what: 'waitingForApproval',
      count: mayApprove ? counts.waitingForApproval : 0,
      to: addresses.runs.at({ state: 'PREPARED' }),
      isLoud: false,
    },
    { what: 'uncoveredSoon', count: counts.uncoveredSoon, to: '/standing-approvals', isLoud: false },
    {
      what: 'holdsToReview',
      count: counts.holdsToReview,
      to: addresses.holds.at({ state: 'REVIEW_DUE' }),
      isLoud: false,
    },
    {
      what: 'holdReleasesToDecide',
      count: counts.holdReleasesToDecide,
      to: addresses.holds.at({ state: 'RELEASE_ASKED' }),
      isLoud: false,
    },
  ]
  return lines.filter(({ count }) => count > 0)
}
