import { addDays } from '@jikimi/policy'
import { BoundValues } from './bound-values.js'
import type { ReachKey } from './reach-cursor.js'
import type { LeakReachInput } from './reach.inputs.js'
import { conditionsOf } from './record-filter.js'
import { isWithinReach, type RecordReach } from './record-reach.js'
import { startOfDay } from './start-of-day.js'

interface Statement {
  readonly text: string
  readonly values: unknown[]
}

export interface ReachQuestion {
  readonly input: LeakReachInput
  readonly reach: RecordReach
  readonly asOf: Date
}

/** The act that shows clear values; others name the items that they collected or answered with. */
const REVEALED = `r.act = 'subject.revealed'`

/** Records of the account or address in the period, within reach, that name anybody; what was refused showed nobody. */
function namingRecords({ input, reach, asOf }: ReachQuestion, bound: BoundValues): string {
  const { accountId, origin, from, until } = input
  return [
    ...conditionsOf({ accountId, origin }, bound),
    `r.at >= ${bound.bind(startOfDay(from), 'timestamptz')}`,
    `r.at < ${bound.bind(startOfDay(addDays(until, 1)), 'timestamptz')}`,
    `r.at <= ${bound.bind(asOf, 'timestamptz')}`,
    `r.outcome <> 'REFUSED'`,
    isWithinReach(reach, bound),
  ].join(' and ')
}

/** Totals and the page's lines, in one walk over those records. Without lines there is one row, of the totals alone. */
export function reachStatement(question: ReachQuestion, after: ReachKey | undefined, limit: number): Statement {
  const bound = new BoundValues()
  const key =
    after &&
    `where (l.last_at, l.pseudonym) < (${bound.bind(after.lastAt, 'timestamptz')}, ${bound.bind(after.pseudonym, 'uuid')})`
  const text = `with lines as (
      select c.pseudonym, count(*) as times, min(r.at) as first_at, max(r.at) as last_at, bool_or(${REVEALED}) as is_revealed,
        count(*) filter (where c.place = 1) as records
      from jikimi.access_record r cross join lateral unnest(r.collections) with ordinality as c (pseudonym, place)
      where ${namingRecords(question, bound)}
      group by c.pseudonym)
    select t.*, l.pseudonym, l.times, l.first_at, l.last_at, l.is_revealed
    from (select coalesce(sum(records), 0) as record_count, count(*) as collection_count,
        count(*) filter (where is_revealed) as revealed_count from lines) t
    left join lateral (select * from lines l ${key ?? ''}
      order by l.last_at desc, l.pseudonym desc limit ${bound.bind(limit, 'integer')}) l on true
    order by l.last_at desc, l.pseudonym desc`
  return { text, values: bound.values }
}

interface PageLine {
  readonly pseudonym: string
  readonly first_at: Date
  readonly last_at: Date
}

/** By whom each collection was seen, which the sequencer writes; or by the records themselves, whose walk is long. */
const NAMED = {
  INDEX: `jikimi.collection_access c cross join lateral (
        select * from jikimi.access_record one where one.at = c.at and one.id = c.record_id offset 0) r`,
  RECORDS: `jikimi.access_record r cross join lateral unnest(r.collections) as c (collection)`,
}

/**
 * What the lines of one page are made of: items, cases, acts, and in how many records. A record that has no place in the
 * log yet is not in the index: whoever counts fewer there than the line has asks the records.
 */
export function reachDetailStatement(
  question: ReachQuestion,
  lines: readonly PageLine[],
  from: keyof typeof NAMED,
): Statement {
  const bound = new BoundValues()
  const times = lines.flatMap(({ first_at, last_at }) => [first_at.getTime(), last_at.getTime()])
  const [first, last] = [Math.min(...times), Math.max(...times)].map((at) => bound.bind(new Date(at), 'timestamptz'))
  const pseudonyms = lines.map(({ pseudonym }) => pseudonym)
  const days = (from === 'INDEX' ? ['c', 'r'] : ['r']).map(
    (table) => `${table}.at >= ${first} and ${table}.at <= ${last}`,
  )
  const text = `with named as (
      select c.collection as pseudonym, r.act, r.case_number, case when ${REVEALED} then r.items else '{}' end as items,
        count(*) as times
      from ${NAMED[from]}
      where ${[namingRecords(question, bound), ...days].join(' and ')} and c.collection = any (${bound.bind(pseudonyms, 'uuid[]')})
      group by 1, 2, 3, 4)
    select n.pseudonym, sum(n.times) as times, array_agg(distinct n.act) as acts,
      array_remove(array_agg(distinct n.case_number), null) as case_numbers,
      array(select distinct item from named o, unnest(o.items) as item where o.pseudonym = n.pseudonym order by 1) as items
    from named n group by n.pseudonym`
  return { text, values: bound.values }
}
