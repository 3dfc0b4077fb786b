import type { DestroyParts } from './destroy-parts.js'

/** The five letters and digits by which PostgreSQL tells what went wrong. */
const codeOf = (fault: unknown): string | undefined => {
  const code = typeof fault === 'object' && fault !== null && 'code' in fault ? String(fault.code) : ''
  return /^[0-9A-Z]{5}$/.test(code) ? code : undefined
}

/** Of connections, resources, shutdowns: not of what was being destroyed. */
const OF_THE_SERVER = new Set(['08', '53', '57', '58'])

/** Whether it may be the fault of one collection; a database that is gone is nobody's. */
export const isFaultOfOne = (fault: unknown): boolean => {
  const code = codeOf(fault)
  return code !== undefined && !OF_THE_SERVER.has(code.slice(0, 2))
}

/** Two that waited for each other, or a lock that took too long: the next run tries again. */
const isPassing = (code: string): boolean => code.startsWith('40') || code === '55P03'

export async function noteFailed(
  { pool }: DestroyParts,
  runId: string,
  collectionId: string,
  fault: unknown,
): Promise<void> {
  const code = codeOf(fault)
  if (code === undefined || isPassing(code)) return
  await pool.query(
    `update jikimi.destruction_item set state = 'FAILED', failed_with = $3, tries = tries + 1, tried_at = jikimi.now()
     where run_id = $1 and collection_id = $2 and state in ('WAITING', 'FAILED')`,
    [runId, collectionId, `SQL_${code}`],
  )
}
