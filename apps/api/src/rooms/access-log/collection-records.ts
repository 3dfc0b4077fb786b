import type { ReadingWork } from '../../persistence/work.js'
import { BoundValues } from './bound-values.js'
import { conditionsOf } from './record-filter.js'
import { isWithinReach } from './record-reach.js'
import { RECORD_COLUMNS, type RecordRow } from './record-row.js'
import { type AskedRecords, newest } from './walk-records.js'

/**
 * The newest records that name one of these collections. Who saw whom is written as a record gets its place in the log:
 * a moment after it was committed.
 */
export function collectionRecords(
  work: ReadingWork,
  pseudonyms: readonly string[],
  { reach, filter, after, days, limit }: AskedRecords,
): Promise<RecordRow[]> {
  const bound = new BoundValues()
  const ends = [`c.at < ${bound.bind(newest(work.now, after?.at, days.last), 'timestamptz')}`]
  if (days.first) ends.push(`c.at >= ${bound.bind(days.first, 'timestamptz')}`)
  if (after)
    ends.push(`(c.at, c.record_id) < (${bound.bind(after.at, 'timestamptz')}, ${bound.bind(after.id, 'uuid')})`)
  const conditions = [isWithinReach(reach, bound), ...conditionsOf(filter, bound)]
  const most = bound.bind(limit, 'integer')
  const text = `select ${RECORD_COLUMNS}
    from (select distinct w.at, w.record_id
      from unnest(${bound.bind(pseudonyms, 'uuid[]')}) as p (pseudonym)
      cross join lateral (select c.at, c.record_id from jikimi.collection_access c
        join jikimi.access_record r on r.at = c.at and r.id = c.record_id
        where c.collection = p.pseudonym and ${[...ends, ...conditions].join(' and ')}
        order by c.at desc, c.record_id desc limit ${most}) w
      order by w.at desc, w.record_id desc limit ${most}) k
    join jikimi.access_record r on r.at = k.at and r.id = k.record_id
    left join jikimi.department d on d.id = r.department_id
    order by r.at desc, r.id desc`
  return work.rows<RecordRow>('', text, bound.values)
}
