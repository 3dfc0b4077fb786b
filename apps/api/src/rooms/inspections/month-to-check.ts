import type { ReadingWork } from '../../persistence/work.js'
import type { RecordsCheck } from '../../persistence/records-check.js'
import { inspectionAlreadySigned } from './inspections.refusals.js'
import { demandMonthOver } from './months.js'

/**
 * The check of a month's records, for whoever may prepare its inspection. It may take minutes: it is to run while
 * no transaction is open.
 */
export async function monthToCheck(work: ReadingWork, first: string): Promise<() => Promise<RecordsCheck>> {
  const month = await demandMonthOver(work, first)
  const signed = await work.rows(
    'signed-inspection',
    'select 1 from jikimi.inspection where month = $1 and signed_at is not null',
    [first],
  )
  if (signed.length > 0) throw inspectionAlreadySigned()
  return () => work.ports.checkRecords(month)
}
