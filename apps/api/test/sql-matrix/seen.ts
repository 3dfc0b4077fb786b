import type { ActorName } from './actors.js'

/** Rows by the names of the fixture, or all that there are. */
export type Rows = readonly string[] | 'all'

export interface Sight {
  readonly table: string
  /** What a row is called by: a column, or an expression over several. */
  readonly row: string
  /** Who sees which rows. Whoever isn't named sees none; role `jikimi_backup` sees all of every table. */
  readonly seen: readonly (readonly [who: readonly ActorName[], rows: Rows])[]
}

export const sight = (table: string, row: string, ...seen: Sight['seen']): Sight => ({ table, row, seen })

/** They lie nowhere, so that nothing is deleted from them and no backup has them. */
export const VIEWS: readonly string[] = ['retention', 'case_retention', 'request_retention']
