import { Pool, type PoolClient } from 'pg'
import type { ReadPool } from '../../src/persistence/read-pool.js'

/** The fault that the stress test is there to catch: the token is set for the connection and stays on it. */
export function aForgetfulPool(url: string): ReadPool {
  const pool = new Pool({ connectionString: url, max: 2 })
  return {
    begin: (token) => {
      let client: Promise<PoolClient> | undefined
      const open = async (): Promise<PoolClient> => {
        const opened = await pool.connect()
        if (token !== undefined) await opened.query(`select set_config('jikimi.session', $1, false)`, [token])
        return opened
      }
      return {
        rows: async <Row>(_name: string, text: string, values: readonly unknown[]) => {
          client ??= open()
          const { rows } = await (await client).query(text, [...values])
          return rows as Row[]
        },
        end: () => void client?.then((opened) => opened.release()),
      }
    },
    close: () => pool.end(),
  }
}
