import type { Pool, PoolClient } from 'pg'

/** All of it or nothing. */
export async function inTransaction<R>(pool: Pool, act: (client: PoolClient) => Promise<R>): Promise<R> {
  const client = await pool.connect()
  try {
    await client.query('begin')
    const done = await act(client)
    await client.query('commit')
    return done
  } catch (fault) {
    await client.query('rollback').catch(() => undefined)
    throw fault
  } finally {
    client.release()
  }
}
