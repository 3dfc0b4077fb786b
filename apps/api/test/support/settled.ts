import { setTimeout as pause } from 'node:timers/promises'
import type { TestDatabase } from './a-database.js'

const MOST_MS = 45_000

/**
 * Waits until every transaction of the cluster that has begun by now is over. The sequencer waits for the oldest writer,
 * and a test beside this one may hold one open in a database of its own.
 */
export async function settled({ sql }: Pick<TestDatabase, 'sql'>): Promise<void> {
  const [now] = await sql<{ xid: string }>('postgres', 'select pg_current_xact_id()::text as xid')
  for (const until = performance.now() + MOST_MS; performance.now() < until; await pause(50)) {
    const [oldest] = await sql<{ is_past: boolean }>(
      'postgres',
      'select pg_snapshot_xmin(pg_current_snapshot()) > $1::xid8 as is_past',
      [now!.xid],
    )
    if (oldest!.is_past) return
  }
  throw new Error('A transaction of this cluster has been open for too long.')
}
