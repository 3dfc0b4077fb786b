import type { AnyWork } from '../../persistence/work.js'

export interface RetentionNumbers {
  readonly overdue: number
  readonly late: number
  readonly held: number
  readonly deferred: number
  readonly uncoveredSoon: number
  readonly waitingForApproval: number
  readonly holdsToReview: number
  readonly holdReleasesToDecide: number
  readonly failedItems: number
  /** Whether a standing approval is in force today. */
  readonly isByItself: boolean
}

const COUNTS = `
select overdue::integer, late::integer, held::integer, deferred::integer, uncovered_soon::integer as "uncoveredSoon",
  waiting_for_approval::integer as "waitingForApproval", holds_to_review::integer as "holdsToReview",
  hold_releases_to_decide::integer as "holdReleasesToDecide", failed_items::integer as "failedItems", is_by_itself as "isByItself"
from jikimi.retention_counts($1)`

/** For overseers; the last six are of all purposes. */
export async function countRetention(work: AnyWork, purpose: string | null): Promise<RetentionNumbers> {
  const [counts] = await work.rows<RetentionNumbers>('retention-counts', COUNTS, [purpose])
  if (!counts) throw new Error('Whoever may ask for these numbers is told them by the database.')
  return counts
}
