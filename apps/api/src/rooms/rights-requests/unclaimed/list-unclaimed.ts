import { connectionOf } from '../../../kernel/page-info.view.js'
import type { PageRequest } from '../../../kernel/page.js'
import type { ReadingWork } from '../../../persistence/work.js'
import { unclaimedRows, unclaimedView } from './unclaimed-row.js'
import type { UnclaimedRestrictionConnectionView } from './unclaimed.view.js'

/** A page, oldest first: whoever waits longest comes first. */
export async function listUnclaimed(work: ReadingWork, page: PageRequest): Promise<UnclaimedRestrictionConnectionView> {
  const rows = await unclaimedRows(work, null, page.after ?? null, page.first + 1)
  work.note({ act: 'restriction.listed', ground: { duty: 'RIGHTS_REQUEST' }, collections: [] })
  return connectionOf(page, rows.map(unclaimedView), ({ beganAt: at, id }) => ({ at, id }))
}
