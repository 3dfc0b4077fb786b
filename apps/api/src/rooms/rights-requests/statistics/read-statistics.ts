import { daysBetween } from '@jikimi/policy'
import { RIGHT_KINDS, type RefusalGround, type RightKind } from '@jikimi/schema'
import { viewOf } from '../../../kernel/view.js'
import type { ReadingWork } from '../../../persistence/work.js'
import { statisticsNotValid } from '../deciding/decisions.refusals.js'
import { type MonthRow, readMonths } from './read-months.js'
import { RefusalCountView, RightMonthView, RightStatisticsView } from './statistics.view.js'

const MOST_DAYS = 1096

interface Row {
  readonly kind: RightKind
  readonly median_days: number | null
  readonly nothing_held: number
  readonly received: number
  readonly kept: number
  readonly missed: number
  readonly running: number
  readonly whole: number
  readonly part: number
  readonly refused: number
  readonly withdrawn: number
  readonly lapsed: number
  readonly objected: number
  readonly deferred: number
}

const COUNTS = [
  'received',
  'kept',
  'missed',
  'running',
  'whole',
  'part',
  'refused',
  'nothing_held',
  'withdrawn',
  'lapsed',
]
const COLUMNS = [...COUNTS, 'objected', 'deferred'].map((column) => `s.${column}::int as ${column}`).join(', ')

/** How each right was answered, of what was received in these days. @throws Refusal STATISTICS_NOT_VALID */
export async function readStatistics(
  work: ReadingWork,
  { from, until }: { readonly from: string; readonly until: string },
): Promise<RightStatisticsView[]> {
  const days = daysBetween(from, until)
  if (days < 0 || days > MOST_DAYS) throw statisticsNotValid()
  const rows = await work.rows<Row>(
    'rights-statistics',
    `select s.kind, s.median_days, ${COLUMNS} from jikimi.rights_statistics($1::date, $2::date) s`,
    [from, until],
  )
  const grounds = await work.rows<{ kind: RightKind; ground: RefusalGround; parts: number }>(
    'refusal-statistics',
    'select s.kind, s.ground, s.parts::int as parts from jikimi.refusal_statistics($1::date, $2::date) s order by s.ground',
    [from, until],
  )
  const months = await readMonths(work, { from, until })
  work.note({ act: 'rights-request.statistics-read', ground: { duty: 'RIGHTS_REQUEST' }, collections: [] })
  return RIGHT_KINDS.flatMap((kind) => {
    const row = rows.find((one) => one.kind === kind)
    const refused = grounds.filter((one) => one.kind === kind)
    const own = months.filter((one) => one.kind === kind)
    return row ? [statisticsView(row, refused, own)] : []
  })
}

const statisticsView = (
  { median_days: medianDays, nothing_held: nothingHeld, ...row }: Row,
  refused: readonly { readonly ground: RefusalGround; readonly parts: number }[],
  months: readonly MonthRow[],
): RightStatisticsView =>
  viewOf(RightStatisticsView, {
    ...row,
    medianDays,
    nothingHeld,
    grounds: refused.map(({ ground, parts: count }) => viewOf(RefusalCountView, { ground, count })),
    months: months.map(({ month, received, kept, missed }) =>
      viewOf(RightMonthView, { month, received, kept, missed }),
    ),
  })
