import type { Client, PoolClient } from 'pg'

export type Connection = Client | PoolClient

/** How far the database knows the log: `jikimi.log_head`. */
export interface HeadRow {
  readonly origin: string
  readonly size: number
  /** The place of the last record in the order of `(xid, id)`. */
  readonly afterXid: string
  readonly afterId: string
  /** Whose transaction numbers they are: PostgreSQL's system identifier. */
  readonly cluster: string
  /** Sizes of the tree from which the order begins anew: another cluster's numbers, or what a restore brought back. */
  readonly turns: readonly number[]
}

export const FIRST_PLACE = { afterXid: '0', afterId: '00000000-0000-0000-0000-000000000000' } as const

const CLUSTER = `select system_identifier::text as cluster from pg_control_system()`
const READ = `
select origin, size::float8 as size, after_xid::text as "afterXid", after_id as "afterId", cluster, turns::float8[] as turns
from jikimi.log_head`
const WRITE = `
insert into jikimi.log_head (origin, size, after_xid, after_id, cluster, turns, signed_at) values ($1, $2, $3, $4, $5, $6, $7)
on conflict (is_only) do update set size = excluded.size, after_xid = excluded.after_xid, after_id = excluded.after_id,
  cluster = excluded.cluster, turns = excluded.turns, signed_at = greatest(log_head.signed_at, excluded.signed_at)`

/** Of the cluster that this connection leads to. */
export async function clusterOf(client: Connection): Promise<string> {
  const { rows } = await client.query<{ cluster: string }>(CLUSTER)
  return rows[0]!.cluster
}

/** One table, one row: undefined before the log has begun. */
export async function readHead(client: Connection): Promise<HeadRow | undefined> {
  const { rows } = await client.query<HeadRow>(READ)
  return rows[0]
}

export async function writeHead(client: Connection, head: HeadRow, now: Date): Promise<void> {
  const { origin, size, afterXid, afterId, cluster, turns } = head
  await client.query(WRITE, [origin, size, afterXid, afterId, cluster, turns, now])
}
