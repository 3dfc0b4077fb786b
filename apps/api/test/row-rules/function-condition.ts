/** One condition of a function of the guard, how to take it out, and who must notice. */
export interface FunctionCondition {
  readonly fn: string
  /** Words of its definition. */
  readonly says: string
  /** What they become: a condition less. */
  readonly instead: string
  /** The act of the matrix that must notice, by table and words. */
  readonly noticed: readonly [table: string, what: string]
  /** Words that are replaced beforehand, where another condition of the same function would hold as well. */
  readonly given?: Given
}

type Given = readonly [says: string, instead: string]
type Row = readonly [says: string, instead: string, what: string, table?: string]

export const conditions = (fn: string, ...rows: readonly Row[]): FunctionCondition[] =>
  rows.map(([says, instead, what, table = 'functions']) => ({ fn, says, instead, noticed: [table, what] }))

export const conditionsGiven = (fn: string, given: Given, ...rows: readonly Row[]): FunctionCondition[] =>
  conditions(fn, ...rows).map((one) => ({ ...one, given }))
