import type { AlertRule, RuleName } from '@jikimi/schema'
import type { Rows } from './rows.js'
import type { SeenRecord } from './seen-record.js'

/** What a rule may ask while it looks at the next records of the tree. */
export interface Looking {
  readonly rows: Rows
  /** The company's own value for a rule, in force now. */
  valueOf(rule: RuleName): number
}

/** What a rule found; hits of one key are one alert. */
export interface Hit {
  /** Rule, account, and what else makes it one alert: a day, a case, a canary. */
  readonly key: string
  /** The records that show it, oldest first: at least one. */
  readonly records: readonly SeenRecord[]
  /** How much it is by now; undefined where each record is one more. */
  readonly found?: number
  readonly threshold?: number
  /** How many people it is about, where that isn't how many these records show. */
  readonly collectionCount?: number
}

/** One thing that the watcher looks for. It is asked with the next records in the tree's order, once each. */
export interface WatchRule {
  readonly rule: AlertRule
  find(looking: Looking, records: readonly SeenRecord[]): Promise<readonly Hit[]> | readonly Hit[]
}

/** One group for each account and day, in the order in which they first come. */
export function byAccountAndDay(records: readonly SeenRecord[]): SeenRecord[][] {
  const groups = new Map<string, SeenRecord[]>()
  for (const record of records) {
    const key = `${record.accountId}:${record.day}`
    const group = groups.get(key)
    if (group) group.push(record)
    else groups.set(key, [record])
  }
  return [...groups.values()]
}
