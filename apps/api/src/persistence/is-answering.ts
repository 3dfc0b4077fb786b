import type { Pool } from 'pg'

/** Whether the database answers right now. Never throws. */
export const isAnswering = (pool: Pool): Promise<boolean> =>
  pool.query('select 1').then(
    () => true,
    () => false,
  )
