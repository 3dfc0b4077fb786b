import type { RuleName } from '@jikimi/schema'

interface Rows {
  rows<Row>(name: string, text: string, values: readonly unknown[]): Promise<Row[]>
}

/** The value in force now: a weakening that is staged doesn't count yet. */
export async function ruleValue(work: Rows, rule: RuleName): Promise<number> {
  const [row] = await work.rows<{ value: number }>('rule-value', 'select jikimi.rule_value($1) as value', [rule])
  return row!.value
}
