import { connectionOf } from '../../kernel/page-info.view.js'
import type { PageRequest } from '../../kernel/page.js'
import type { ReadingWork } from '../../persistence/work.js'
import { receivedRange } from './received-range.js'
import type { RegisterFilterInput } from './register.inputs.js'
import type { RegisteredCollectionConnectionView } from './registered-collection.view.js'
import { listRegisteredRows } from './registered-row.js'
import { registeredViews } from './registered-view.js'

/** A page of all collections, masked, newest first; nothing is counted. That nobody was there is on record, too. */
export async function listRegistered(
  work: ReadingWork,
  filter: RegisterFilterInput,
  page: PageRequest,
): Promise<RegisteredCollectionConnectionView> {
  const { purpose = null, state = null, dueUntil = null } = filter
  const range = { purpose, state, dueUntil, ...receivedRange(filter), after: page.after, limit: page.first + 1 }
  const rows = await listRegisteredRows(work, range)
  if (rows.length === 0) work.note({ act: 'register.listed', ground: { duty: 'REGISTER' }, collections: [] })
  const views = await registeredViews(work, rows, 'register.listed')
  return connectionOf(page, views, ({ receivedAt: at, id }) => ({ at, id }))
}
