import type { PageKey } from '../../kernel/page.js'
import { BoundValues } from './bound-values.js'
import { boxesOf, type RecordBox } from './record-boxes.js'
import { conditionsOf, type RecordFilter } from './record-filter.js'
import type { RecordReach } from './record-reach.js'
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

/**
 * The newest records of a span within reach. Each part of a scope is one walk along one index, which stops at the limit;
 * only then the rows are fetched. So it costs the same however many records there are, before and within.
 */
export function recordStatement(question: RecordQuestion): { text: string; values: unknown[] } {
  const { reach, filter, after, span, limit } = question
  const bound = new BoundValues()
  const days = [`r.at < ${bound.bind(span.last, 'timestamptz')}`]
  if (span.first) days.push(`r.at >= ${bound.bind(span.first, 'timestamptz')}`)
  const conditions = [...days, ...conditionsOf(filter, bound)]
  if (after) conditions.push(`(r.at, r.id) < (${bound.bind(after.at, 'timestamptz')}, ${bound.bind(after.id, 'uuid')})`)
  const most = bound.bind(limit, 'integer')
  const walk = (more: readonly string[]) => `select r.at, r.id from jikimi.access_record r
    where ${[...more, ...conditions].join(' and ')} order by r.at desc, r.id desc limit ${most}`
  const walks = reach === 'ALL' ? [walk([])] : walksAlong(boxesOf(reach, filter), bound, walk)
  const text = `select ${RECORD_COLUMNS}
    from (select distinct k.at, k.id from (${walks.map((one) => `(${one})`).join(' union all ')}) k
      order by k.at desc, k.id desc limit ${most}) k
    join jikimi.access_record r on r.at = k.at and r.id = k.id and ${days.join(' and ')}
    left join jikimi.department d on d.id = r.department_id
    order by r.at desc, r.id desc`
  return { text, values: bound.values }
}

/** Boxes of like shape go through one lateral walk, once a box. */
function walksAlong(
  boxes: readonly RecordBox[],
  bound: BoundValues,
  walk: (more: readonly string[]) => string,
): string[] {
  const shapes = Map.groupBy(boxes, ({ column, department }) => `${column} ${placeOf(department)}`)
  const walks = [...shapes.values()].map((alike) => {
    const [{ column, department }] = alike as [RecordBox]
    const columns = [
      bound.bind(
        alike.map(({ code }) => code),
        'text[]',
      ),
      bound.bind(
        alike.map((box) => box.department ?? null),
        'uuid[]',
      ),
      bound.bind(
        alike.map(({ first }) => first),
        'timestamptz[]',
      ),
      bound.bind(
        alike.map(({ last }) => last),
        'timestamptz[]',
      ),
    ]
    const place = { one: ['r.department_id = b.department'], none: ['r.department_id is null'], any: [] }
    const within = [`r.${column} = b.code`, ...place[placeOf(department)], 'r.at >= b.first', 'r.at < b.last']
    return `select w.at, w.id from unnest(${columns.join(', ')}) as b (code, department, first, last)
      cross join lateral (${walk(within)}) w`
  })
  return walks.length > 0 ? walks : [walk(['false'])]
}

function placeOf(department: RecordBox['department']): 'one' | 'none' | 'any' {
  if (department === undefined) return 'any'
  return department === null ? 'none' : 'one'
}
