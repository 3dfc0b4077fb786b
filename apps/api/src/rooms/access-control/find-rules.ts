import { RULE_NAMES, type RuleName } from '@jikimi/schema'
import { viewOf } from '../../kernel/view.js'
import type { AnyWork } from '../../persistence/work.js'
import { stagedChanges } from './find-rule-changes.js'
import { RuleView } from './rule.view.js'

interface Row {
  readonly name: RuleName
  readonly value: number
  readonly standard: number
  readonly least: number
  readonly most: number
}

/** The values that the company sets, in the order of the vocabulary. */
export async function listRules(work: AnyWork): Promise<RuleView[]> {
  const rows = await work.rows<Row>(
    'list-rules',
    'select r.name, jikimi.rule_value(r.name) as value, r.standard, r.least, r.most from jikimi.rule r',
    [],
  )
  const staged = await stagedChanges(work)
  return RULE_NAMES.flatMap((name) => rows.filter((row) => row.name === name)).map((row) =>
    viewOf(RuleView, {
      name: row.name,
      value: row.value,
      default: row.standard,
      least: row.least,
      most: row.most,
      isWeakerWhenHigher: true,
      staged: staged.get(row.name) ?? null,
    }),
  )
}

export async function ruleNamed(work: AnyWork, name: RuleName): Promise<RuleView> {
  const rule = (await listRules(work)).find((one) => one.name === name)
  if (!rule) throw new Error('A rule of the vocabulary is not in its table.')
  return rule
}
