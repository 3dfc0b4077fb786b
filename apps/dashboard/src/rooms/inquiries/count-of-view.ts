import type { CaseCountsQuery } from '@jikimi/client/staff'
import type { ViewName } from './inbox-view.js'

/** What waits in one purpose, as the server counts it. */
export type CaseCounts = CaseCountsQuery['caseCounts'][number]

/** Which number belongs to a view. The whole inbox is not counted. */
export const countOfView = (counts: CaseCounts | undefined, view: ViewName): number | undefined => {
  const count = COUNTED[view]
  return counts && count && counts[count]
}

const COUNTED: Partial<Record<ViewName, 'mine' | 'unassigned' | 'newReplies' | 'bounced' | 'dueSoon'>> = {
  mine: 'mine',
  unassigned: 'unassigned',
  replies: 'newReplies',
  bounced: 'bounced',
  due: 'dueSoon',
}
