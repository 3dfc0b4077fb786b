import { buryLeftovers } from './bury.js'
import type { DestroyParts } from './destroy-parts.js'
import { destroyRun } from './destroy-run.js'
import { makeStandingRuns } from './make-standing-runs.js'

const RUNNING = `select id from jikimi.destruction_run where state = 'RUNNING' order by started_at, id`

/**
 * Finishes what a crash left, makes the day's runs of standing approvals, goes on with every approved run. May run twice,
 * also at once: a collection is destroyed by one of them. Returns how many were. Nothing is destroyed while the
 * keystore can't be told: rows that are gone beside a key that stays would be half a destruction.
 *
 * @law PIPA 21①
 */
export async function destroyDue(parts: DestroyParts, { limit }: { readonly limit: number }): Promise<number> {
  if (!(await parts.keystore.isReady())) throw new Error('Nothing is destroyed while the keystore is not ready.')
  await buryLeftovers(parts)
  await makeStandingRuns(parts)
  const { rows } = await parts.pool.query<{ id: string }>(RUNNING)
  let destroyed = 0
  for (const { id } of rows) {
    if (destroyed < limit) destroyed += await destroyRun(parts, id, limit - destroyed)
  }
  return destroyed
}
