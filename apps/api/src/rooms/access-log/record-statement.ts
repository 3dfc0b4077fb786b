import type { PageKey } from '../../kernel/page.js'
import { BoundValues } from './bound-values.js'
import type { Bounds } from './merge-bounds.js'
import { isOfGround, reachedGrounds } from './reached-grounds.js'
import { conditionsOf, hasOwnOrder, type RecordFilter } from './record-filter.js'
import { isWithinReach, type RecordReach } from './record-reach.js'
import { RECORD_COLUMNS } from './record-row.js'

/** Instants between which records are looked for; open where undefined. */
export interface Span {
  readonly first: Date | undefined
  readonly last: Date
}

export interface RecordQuestion {
  readonly reach: RecordReach
  readonly filter: RecordFilter
  readonly after: PageKey | undefined
  readonly span: Span
  readonly limit: number
}

/** Beyond so many grounds nearly all that a filter lets through is within reach: one walk along its own order is shorter. */
const FEW_GROUNDS = 4

/**
 * The newest records of a span within reach. Each ground is one walk along one index, which stops at the limit; only then
 * the rows are fetched. So it costs the same however many records there are, before and within.
 */
export function recordStatement(question: RecordQuestion): { text: string; values: unknown[] } {
  const { filter, after, span, limit } = question
  const bound = new BoundValues()
  const days = [`r.at < ${bound.bind(span.last, 'timestamptz')}`]
  if (span.first) days.push(`r.at >= ${bound.bind(span.first, 'timestamptz')}`)
  const conditions = [...days, ...conditionsOf(filter, bound)]
  if (after) conditions.push(`(r.at, r.id) < (${bound.bind(after.at, 'timestamptz')}, ${bound.bind(after.id, 'uuid')})`)
  const most = bound.bind(limit, 'integer')
  const walks = waysWithin(question, bound).map(
    (way) => `(select r.at, r.id from jikimi.access_record r where ${[...way, ...conditions].join(' and ')}
      order by r.at desc, r.id desc limit ${most})`,
  )
  const text = `select ${RECORD_COLUMNS}
    from (select w.at, w.id from (${walks.join(' union all ')}) w order by w.at desc, w.id desc limit ${most}) k
    join jikimi.access_record r on r.at = k.at and r.id = k.id and ${days.join(' and ')}
    left join jikimi.department d on d.id = r.department_id
    order by r.at desc, r.id desc`
  return { text, values: bound.values }
}

/** What holds of the records along each walk. */
function waysWithin({ reach, filter, span }: RecordQuestion, bound: BoundValues): string[][] {
  if (reach === 'ALL') return [[]]
  // Each walk is planned for every month of its days: what no scope reaches in this span is not walked
  const grounds = reachedGrounds(reach, filter)
    .map((ground) => ({ ...ground, bounds: ground.bounds.filter((bounds) => isMeeting(bounds, span)) }))
    .filter(({ bounds }) => bounds.length > 0)
  if (grounds.length === 0) return [['false']]
  if (grounds.length > FEW_GROUNDS && hasOwnOrder(filter)) return [[isWithinReach(reach, bound)]]
  return grounds.map((ground) => isOfGround(ground, bound))
}

const isMeeting = (bounds: Bounds, { first, last }: Span): boolean =>
  bounds.first < last && (first === undefined || bounds.last > first)
