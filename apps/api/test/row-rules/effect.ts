import type { ActorName } from '../sql-matrix/actors.js'

/** What a trigger or a rule makes of an act, where the act itself is allowed or its refusal is no matter of rows. */
export interface Effect {
  readonly table: string
  readonly trigger: string
  /** `owner`: role `jikimi_migrator`, which owns the tables and has no session; `superuser`: whom no row rule holds. */
  readonly by: ActorName | 'owner' | 'superuser'
  readonly act: string
  /** The code with which it is refused, or a question that finds a row afterwards. */
  readonly comes: string
}

const KEPT = '42501'
export const effect = (on: string, by: Effect['by'], act: string, comes: string): Effect => {
  const [table, trigger] = on.split('.') as [string, string]
  return { table, trigger, by, act, comes }
}
/** Nobody changes it, not even who owns it. */
export const kept = (on: string, change: string): Effect[] => {
  const table = on.slice(0, on.indexOf('.'))
  const ways = [
    `update jikimi.${table} set ${change}`,
    `delete from jikimi.${table}`,
    `truncate jikimi.${table} cascade`,
  ]
  return ways.map((act) => effect(on, 'owner', act, KEPT))
}
/** A question that finds the row. */
export const has = (table: string, row: string): string => `select 1 from jikimi.${table} where ${row}`
