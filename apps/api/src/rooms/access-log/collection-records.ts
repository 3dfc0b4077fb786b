import type { ReadingWork } from '../../persistence/work.js'
import { BoundValues } from './bound-values.js'
import { conditionsOf } from './record-filter.js'
import { isWithinReach } from './record-reach.js'
import { RECORD_COLUMNS, type RecordRow } from './record-row.js'
import { type AskedRecords, newest } from './walk-records.js'

/**
 * The newest records that name one of these collections: one walk a collection. Who saw whom is written as a record gets
 * its place in the log, a moment after it was committed.
 */
export function collectionRecords(
  work: ReadingWork,
  pseudonyms: readonly string[],
  { reach, filter, after, days, limit }: AskedRecords,
): Promise<RecordRow[]> {
  const bound = new BoundValues()
  const last = bound.bind(newest(work.now, after?.at, days.last), 'timestamptz')
  const first = days.first && bound.bind(days.first, 'timestamptz')
  // Said of both tables, so that neither is looked for in months that are out of the question
  const ends = ['c', 'r'].flatMap((table) => [`${table}.at < ${last}`, ...(first ? [`${table}.at >= ${first}`] : [])])
  if (after)
    ends.push(`(c.at, c.record_id) < (${bound.bind(after.at, 'timestamptz')}, ${bound.bind(after.id, 'uuid')})`)
  const conditions = [...ends, isWithinReach(reach, bound), ...conditionsOf(filter, bound)]
  const most = bound.bind(limit, 'integer')
  const text = `select distinct on (w.at, w.id) w.*
    from unnest(${bound.bind(pseudonyms, 'uuid[]')}) as p (pseudonym)
    cross join lateral (select ${RECORD_COLUMNS}
      from jikimi.collection_access c join jikimi.access_record r on r.at = c.at and r.id = c.record_id
      left join jikimi.department d on d.id = r.department_id
      where c.collection = p.pseudonym and ${conditions.join(' and ')}
      order by c.at desc, c.record_id desc limit ${most}) w
    order by w.at desc, w.id desc limit ${most}`
  return work.rows<RecordRow>('', text, bound.values)
}
