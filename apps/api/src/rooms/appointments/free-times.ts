import type { AnyWork } from '../../persistence/work.js'

/** Which of the times offered in this visit can be picked: not over, and nobody else's by now. */
export async function freeTimes(work: AnyWork): Promise<ReadonlySet<string>> {
  const rows = await work.rows<{ time_id: string }>('free-times', 'select time_id from jikimi.free_times()', [])
  return new Set(rows.map(({ time_id }) => time_id))
}
