import { viewOf } from '../../kernel/view.js'
import type { ReadingWork } from '../../persistence/work.js'
import { countRetention } from './count-retention.js'
import { RetentionCountsView } from './forecast.view.js'

/** Numbers for the first page; they name nobody. */
export async function readCounts(work: ReadingWork): Promise<RetentionCountsView> {
  const counts = await countRetention(work, null)
  work.note({ act: 'retention.counted', ground: { duty: 'DESTRUCTION' }, collections: [] })
  return viewOf(RetentionCountsView, {
    waitingForApproval: counts.waitingForApproval,
    late: counts.late,
    holdsToReview: counts.holdsToReview,
    holdReleasesToDecide: counts.holdReleasesToDecide,
    uncoveredSoon: counts.uncoveredSoon,
    failedItems: counts.failedItems,
  })
}
