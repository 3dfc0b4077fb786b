import { Pool } from 'pg'
import { destroyDue, type DestroyParts } from '../../src/rooms/retention/index.js'
import type { House } from './a-house.js'

export interface Destroyer {
  /** Runs the job once; returns how many collections were destroyed. */
  destroy(changed?: Partial<DestroyParts>): Promise<number>
  /** Keys that the keystore was told to bury, in order. */
  readonly buried: readonly string[]
  /** What went wrong with single collections. */
  readonly faults: readonly unknown[]
  close(): Promise<void>
}

/** The job that destroys, over the house's own database and keystore, run only when it is told to. */
export async function aDestroyer(house: House): Promise<Destroyer> {
  const pool = new Pool({ connectionString: house.urls.jikimi_keeper, max: 2 })
  const keystore = await house.database.openKeystore()
  const buried: string[] = []
  const faults: unknown[] = []
  const parts: DestroyParts = {
    pool,
    keystore: {
      isReady: () => keystore.isReady(),
      bury: async (keyIds) => {
        buried.push(...keyIds)
        await keystore.bury(keyIds)
      },
    },
    now: () => house.clock.now(),
    keep: async () => undefined,
    report: (fault) => void faults.push(fault),
  }
  return {
    destroy: (changed = {}) => destroyDue({ ...parts, ...changed }, { limit: 100_000 }),
    buried,
    faults,
    close: async () => {
      await pool.end()
      keystore.close()
    },
  }
}
