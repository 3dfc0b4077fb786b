import type { Pool, PoolClient } from 'pg'

/** A short transaction as `jikimi_worker` in which the row rules let through what this export may hold. */
export async function inExport<T>(pool: Pool, exportId: string, act: (client: PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect()
  try {
    await client.query('begin')
    await client.query(`select set_config('jikimi.export', $1, true)`, [exportId])
    const result = await act(client)
    await client.query('commit')
    return result
  } catch (fault) {
    await client.query('rollback')
    throw fault
  } finally {
    client.release()
  }
}
