import type { Pool, PoolClient } from 'pg'

/** One transaction, read committed: what it asks, it asks of now. */
export async function inTransaction<T>(pool: Pool, act: (client: PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect()
  let lost: Error | undefined
  try {
    await client.query('begin isolation level read committed')
    const result = await act(client)
    await client.query('commit')
    return result
  } catch (fault) {
    await client.query('rollback').catch((gone: Error) => void (lost = gone))
    throw fault
  } finally {
    client.release(lost)
  }
}
