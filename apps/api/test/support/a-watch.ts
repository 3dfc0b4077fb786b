import { Pool } from 'pg'
import type { AlertRule } from '@jikimi/schema'
import { type Clock, systemClock } from '../../src/kernel/clock.js'
import { watchRecords } from '../../src/rooms/alerts/watch/watch-records.js'
import type { TestDatabase } from './a-database.js'
import { type InventedRecord, recordsInTree } from './records-in-tree.js'

export interface FoundAlert {
  readonly id: string
  readonly rule: AlertRule
  readonly key: string
  readonly at: Date
  readonly found: number
  readonly threshold: number | null
  readonly collection_count: number
  readonly records: string[]
  readonly state: string
}

export interface Watch {
  readonly pool: Pool
  run(limit?: number): Promise<number>
  /** Puts records into the tree and looks at them; returns the alerts of this rule that are new or have grown. */
  sees(rule: AlertRule, given: readonly InventedRecord[]): Promise<FoundAlert[]>
  alerts(rule?: AlertRule): Promise<FoundAlert[]>
  close(): Promise<void>
}

/** The watcher over a test database, with nobody else at work in it. */
export function aWatch(database: TestDatabase, clock: Clock = systemClock()): Watch {
  const pool = new Pool({ connectionString: database.urls.jikimi_watcher, max: 4 })
  pool.on('error', () => undefined)
  const alerts = (rule?: AlertRule) =>
    database.sql<FoundAlert>(
      'postgres',
      `select id, rule, key, at, found, threshold, collection_count, records, state from jikimi.alert
       where $1::text is null or rule = $1 order by raised_at, id`,
      [rule ?? null],
    )
  const run = (limit = 10_000) => watchRecords({ pool }, { now: clock.now(), limit })
  return {
    pool,
    run,
    sees: async (rule, given) => {
      const before = JSON.stringify(await alerts(rule))
      await recordsInTree(database, given)
      await run()
      return (await alerts(rule)).filter((alert) => !before.includes(JSON.stringify(alert)))
    },
    alerts,
    close: () => pool.end(),
  }
}
