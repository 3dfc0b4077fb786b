import type { Pool } from 'pg'

/** One statement of the watcher's transaction. */
export type Rows = <Row>(text: string, values: readonly unknown[]) => Promise<Row[]>

/** One transaction as `jikimi_watcher`: all of it or nothing. */
export async function inTransaction<T>(pool: Pool, act: (rows: Rows) => Promise<T>): Promise<T> {
  const client = await pool.connect()
  let broken: Error | undefined
  try {
    // Many short statements over many months: compiling them takes longer than running them
    await client.query('begin; set local jit = off; set local max_parallel_workers_per_gather = 0')
    const result = await act(async <Row>(text: string, values: readonly unknown[]) => {
      const answered = await client.query(text, [...values])
      return answered.rows as Row[]
    })
    await client.query('commit')
    return result
  } catch (fault) {
    await client.query('rollback').catch((lost: Error) => (broken = lost))
    throw fault
  } finally {
    client.release(broken)
  }
}
