import type { Connection, HeadRow } from '../head-row.js'
import type { Findings } from './findings.js'

interface Month {
  readonly month: string
  readonly first: string
  readonly last: string
}

const MONTHS = `
select to_char(m, 'YYYY-MM') as month, (m at time zone 'Asia/Seoul')::text as first,
  ((m + interval '1 month') at time zone 'Asia/Seoul')::text as last
from generate_series(
  date_trunc('month', least((select min(at) from jikimi.access_record), (select min(at) from jikimi.collection_access))
    at time zone 'Asia/Seoul'),
  greatest((select max(at) from jikimi.access_record), (select max(at) from jikimi.collection_access)) at time zone 'Asia/Seoul',
  interval '1 month') m order by m`
const ADDED = `
select r.id from jikimi.access_record r
  left join jikimi.log_entry e on e.record_at = r.at and e.record_id = r.id and e.record_at >= $1 and e.record_at < $2
where r.at >= $1 and r.at < $2 and e.index is null and (r.xid, r.id) <= ($3::xid8, $4::uuid) order by r.xid, r.id limit 5`
const COLLECTIONS = `
with shown as (
  select c, r.at, r.id from jikimi.access_record r
    join jikimi.log_entry e on e.record_at = r.at and e.record_id = r.id and e.record_at >= $1 and e.record_at < $2
    cross join lateral unnest(r.collections) c where r.at >= $1 and r.at < $2),
kept as (select collection, at, record_id from jikimi.collection_access where at >= $1 and at < $2)
select distinct id from (
  (select * from shown except select * from kept) union all (select * from kept except select * from shown)) d limit 5`
const PARTS = `
select p.relname as parent, array_agg(pg_get_expr(c.relpartbound, c.oid) order by pg_get_expr(c.relpartbound, c.oid)) as bounds
from pg_inherits i join pg_class c on c.oid = i.inhrelid join pg_class p on p.oid = i.inhparent
  join pg_namespace n on n.oid = p.relnamespace
where n.nspname = 'jikimi' and p.relname in ('access_record', 'log_entry', 'collection_access') group by 1`

/** What only shows over all records: those without a place in the tree, and who they show. A month at a time. */
export async function checkMonths(
  client: Connection,
  { afterXid, afterId }: HeadRow,
  findings: Findings,
): Promise<void> {
  const { rows: parts } = await client.query<{ parent: string; bounds: string[] }>(PARTS)
  if (new Set(parts.map(({ bounds }) => bounds.join())).size !== 1) findings.add({ code: 'MONTHS_DIFFER' })
  const { rows: months } = await client.query<Month>(MONTHS)
  for (const { month, first, last } of months) {
    const { rows: added } = await client.query<{ id: string }>(ADDED, [first, last, afterXid, afterId])
    for (const { id } of added) findings.add({ code: 'RECORD_ADDED', recordId: id, at: month })
    const { rows: wrong } = await client.query<{ id: string }>(COLLECTIONS, [first, last])
    for (const { id } of wrong) findings.add({ code: 'COLLECTIONS_WRONG', recordId: id, at: month })
    if (findings.isFull()) return
  }
}
