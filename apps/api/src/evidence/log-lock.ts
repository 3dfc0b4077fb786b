import type { Pool } from 'pg'
import { EvidenceRefused } from './evidence-refused.js'
import { lockFolder } from './folder-lock.js'
import type { Connection } from './head-row.js'

const LOCK = 'lock table jikimi.log_head in share row exclusive mode'

/** The one lock of a log: nobody else puts anything into its tree, nor publishes, while it is held. */
export class LogLock {
  constructor(
    private readonly pool: Pool,
    private readonly folder: string,
  ) {}

  /** Runs in a transaction that holds the lock in the database and the one of the folder. Waits for its turn. */
  async held<T>(act: (client: Connection) => Promise<T>): Promise<T> {
    const client = await this.pool.connect()
    let fault: unknown
    try {
      await client.query('begin')
      await client.query(LOCK)
      const release = await lockFolder(this.folder)
      try {
        const result = await act(client)
        await client.query('commit')
        return result
      } finally {
        await release()
      }
    } catch (caught) {
      fault = caught
      await client.query('rollback').catch(() => undefined)
      throw caught
    } finally {
      client.release(fault instanceof Error && !(fault instanceof EvidenceRefused) ? fault : undefined)
    }
  }
}
