import type { ActorName } from './actors.js'

/** One statement that is valid but for who makes it; `:self` is the account of whoever does. */
export interface Act {
  readonly table: string
  /** Completes "… can …". */
  readonly what: string
  readonly statement: string
  /** Who can; everybody else is refused by 42501 or reaches no row. */
  readonly by: readonly ActorName[]
}

type Row = readonly [what: string, statement: string, by: readonly ActorName[]]

export const actsOn = (table: string, ...rows: readonly Row[]): Act[] =>
  rows.map(([what, statement, by]) => ({ table, what, statement, by }))
