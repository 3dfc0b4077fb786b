import { addDays } from '@jikimi/policy'
import { requestNotValid } from '../../kernel/general.refusals.js'
import { isId } from '../../kernel/identifier.js'
import { connectionOf } from '../../kernel/page-info.view.js'
import type { PageRequest } from '../../kernel/page.js'
import type { ReadingWork } from '../../persistence/work.js'
import type { AccessRecordFilterInput } from './access-log.inputs.js'
import type { AccessRecordConnectionView } from './access-record.view.js'
import { collectionRecords } from './collection-records.js'
import { recordReach } from './record-reach.js'
import { recordView } from './record-row.js'
import { startOfDay } from './start-of-day.js'
import { walkRecords } from './walk-records.js'

/**
 * A page of the records within reach, newest first; nothing is counted. The query keeps to the scopes by itself,
 * whatever the row rules would let through.
 */
export async function listAccessRecords(
  work: ReadingWork,
  { collection, from, until, ...filter }: AccessRecordFilterInput,
  page: PageRequest,
): Promise<AccessRecordConnectionView> {
  const { accountId, departmentId, requestId, objectId } = filter
  if ([accountId, departmentId, requestId, objectId, collection].some((id) => id != null && !isId(id)))
    throw requestNotValid()
  const days = {
    first: from == null ? undefined : startOfDay(from),
    last: until == null ? undefined : startOfDay(addDays(until, 1)),
  }
  const asked = { reach: await recordReach(work), filter, days, after: page.after, limit: page.first + 1 }
  const rows = collection == null ? await walkRecords(work, asked) : await collectionRecords(work, [collection], asked)
  const collections = collection == null ? [] : [collection]
  work.note({ act: 'access-record.listed', ground: { duty: 'INSPECTION' }, collections })
  return connectionOf(page, rows.map(recordView), ({ at, id }) => ({ at, id }))
}
