import { encodeRow, type RecordRow } from './encode-row.js'
import type { Connection, HeadRow } from './head-row.js'
import { RECORD_COLUMNS } from './record-columns.js'

/** A record that is to get an index. */
export interface PendingRow {
  readonly id: string
  readonly at: string
  readonly xid: string
  readonly entry: Uint8Array
}

export interface Pending {
  readonly rows: readonly PendingRow[]
  /** Whether there was no more to read. */
  readonly isAll: boolean
}

const MOST_ROWS = 5000
/** With records of a thousand collections a batch is far fewer rows: it lies in memory whole. */
const MOST_COLLECTIONS = 200_000

/** Below the oldest running writer of the cluster: nothing can slip in before what is read here. */
const BOUND = 'and xid < pg_snapshot_xmin(pg_current_snapshot())'

const textOf = (bound: string): string => `
select ${RECORD_COLUMNS}, r.total from (
  select *, sum(cardinality(collections)) over places as running, row_number() over places as nth, count(*) over () as total
  from (
    select * from jikimi.access_record where (xid, id) > ($1::xid8, $2::uuid) ${bound} order by xid, id limit ${MOST_ROWS}
  ) next
  window places as (order by xid, id)
) r where running <= ${MOST_COLLECTIONS} or nth = 1 order by r.xid, r.id`

const BOUNDED = { name: 'pending-bounded', text: textOf(BOUND) }
const UNBOUNDED = { name: 'pending-unbounded', text: textOf('') }

/**
 * The next records in the order of `(xid, id)`. Unbounded only for records that a restore brought along, whose
 * transactions can't be running here.
 */
export async function pendingRows(
  client: Connection,
  { afterXid, afterId }: Pick<HeadRow, 'afterXid' | 'afterId'>,
  isBounded: boolean,
): Promise<Pending> {
  const { rows } = await client.query<RecordRow & { total: string }>({
    ...(isBounded ? BOUNDED : UNBOUNDED),
    values: [afterXid, afterId],
  })
  const total = Number(rows[0]?.total ?? 0)
  return {
    rows: rows.map((row) => ({ id: row.id, at: row.at, xid: row.xid, entry: encodeRow(row).entry })),
    isAll: rows.length === total && total < MOST_ROWS,
  }
}

const IN_TREE = `
select record_id from jikimi.log_entry
where (record_at, record_id) in (select * from unnest($1::timestamptz[], $2::uuid[]))`

/** Without those that have an index already: needed only after the order began anew. */
export async function notInTree(client: Connection, rows: readonly PendingRow[]): Promise<readonly PendingRow[]> {
  const { rows: found } = await client.query<{ record_id: string }>(IN_TREE, [
    rows.map(({ at }) => at),
    rows.map(({ id }) => id),
  ])
  const known = new Set(found.map(({ record_id }) => record_id))
  return rows.filter(({ id }) => !known.has(id))
}
