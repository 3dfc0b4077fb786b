import { addDays, dayInSeoul } from '@jikimi/policy'
import { requestNotValid } from '../../kernel/general.refusals.js'
import { viewOf } from '../../kernel/view.js'
import type { ReadingWork } from '../../persistence/work.js'
import { countRetention } from './count-retention.js'
import { ForecastDayView, ForecastPurposeView, RetentionForecastView } from './forecast.view.js'
import { nextRunAt } from './next-run-at.js'

interface Row {
  readonly day: string
  readonly purpose: string
  readonly due: string
  readonly held: string
  readonly deferred: string
}

const MOST_DAYS = 400

/** What is destroyed when, if nothing else happens: by the rule that the runs go by. @throws REQUEST_NOT_VALID for no such days. */
export async function readForecast(
  work: ReadingWork,
  { days, purpose }: { readonly days: number; readonly purpose: string | null },
): Promise<RetentionForecastView> {
  if (days < 1 || days > MOST_DAYS) throw requestNotValid()
  const rows = await work.rows<Row>(
    'retention-forecast',
    'select day::text as day, purpose, due, held, deferred from jikimi.retention_forecast($1::date, $2)',
    [addDays(dayInSeoul(work.now), days - 1), purpose],
  )
  const counts = await countRetention(work, purpose)
  work.note({ act: 'retention.forecast', ground: { duty: 'DESTRUCTION' }, collections: [] })
  return viewOf(RetentionForecastView, {
    days: [...Map.groupBy(rows, ({ day }) => day)].map(([day, parts]) => dayView(day, parts)),
    overdue: counts.overdue,
    late: counts.late,
    held: counts.held,
    deferred: counts.deferred,
    uncoveredSoon: counts.uncoveredSoon,
    asOf: work.now,
    nextRunAt: counts.isByItself ? nextRunAt(work.now) : null,
  })
}

function dayView(day: string, rows: readonly Row[]): ForecastDayView {
  const purposes = rows.map(({ purpose, due, held, deferred }) =>
    viewOf(ForecastPurposeView, { purpose, due: Number(due), held: Number(held), deferred: Number(deferred) }),
  )
  const sum = (of: 'due' | 'held' | 'deferred') => purposes.reduce((total, one) => total + one[of], 0)
  return viewOf(ForecastDayView, { day, due: sum('due'), held: sum('held'), deferred: sum('deferred'), purposes })
}
