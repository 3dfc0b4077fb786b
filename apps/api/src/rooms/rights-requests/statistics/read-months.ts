import type { RightKind } from '@jikimi/schema'
import type { ReadingWork } from '../../../persistence/work.js'

export interface MonthRow {
  readonly kind: RightKind
  readonly month: string
  readonly received: number
  readonly kept: number
  readonly missed: number
}

/** The same numbers month by month, the first and the last cut to the days that were asked for. */
export const readMonths = (
  work: ReadingWork,
  { from, until }: { readonly from: string; readonly until: string },
): Promise<MonthRow[]> =>
  work.rows<MonthRow>(
    'rights-statistics-by-month',
    `select s.kind, greatest(m.day, $1::date)::text as month, s.received::int as received, s.kept::int as kept, s.missed::int as missed
     from (select generate_series(date_trunc('month', $1::date), $2::date, interval '1 month')::date as day) m,
       lateral jikimi.rights_statistics(greatest(m.day, $1::date), least((m.day + interval '1 month')::date - 1, $2::date)) s
     order by m.day, s.kind`,
    [from, until],
  )
