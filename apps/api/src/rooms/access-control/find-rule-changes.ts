import type { RuleChangeState, RuleName } from '@jikimi/schema'
import { viewOf } from '../../kernel/view.js'
import type { AnyWork } from '../../persistence/work.js'
import { RuleChangeView } from './rule.view.js'

interface Row {
  readonly id: string
  readonly rule: RuleName
  readonly value: number
  readonly reason: string
  readonly changed_by: string
  readonly changed_at: Date
  readonly effective_at: Date
  readonly cancelled_by: string | null
  readonly cancelled_at: Date | null
  readonly state: RuleChangeState
}

const MOST = 50

const SELECT = `
select c.id, c.rule, c.value, c.reason, c.changed_by, c.changed_at, c.effective_at, c.cancelled_by, c.cancelled_at,
  case when c.cancelled_at is not null then 'CANCELLED'
    when c.effective_at > jikimi.now() then 'STAGED'
    when exists (select 1 from jikimi.rule_change n where n.rule = c.rule and n.cancelled_at is null
      and n.effective_at <= jikimi.now()
      and (n.effective_at, n.changed_at, n.id) > (c.effective_at, c.changed_at, c.id)) then 'REPLACED'
    else 'IN_FORCE' end as state
from jikimi.rule_change c`

/** The last changes of all rules, newest first. */
export async function listRuleChanges(work: AnyWork): Promise<RuleChangeView[]> {
  const rows = await work.rows<Row>(
    'list-rule-changes',
    `${SELECT} order by c.changed_at desc, c.id desc limit ${MOST}`,
    [],
  )
  return rows.map(changeView)
}

/** What waits for its hour: one a rule at most. */
export async function stagedChanges(work: AnyWork): Promise<ReadonlyMap<RuleName, RuleChangeView>> {
  const rows = await work.rows<Row>(
    'staged-rule-changes',
    `${SELECT} where c.cancelled_at is null and c.effective_at > jikimi.now() order by c.changed_at`,
    [],
  )
  return new Map(rows.map((row) => [row.rule, changeView(row)]))
}

const changeView = (row: Row): RuleChangeView =>
  viewOf(RuleChangeView, {
    id: row.id,
    rule: row.rule,
    value: row.value,
    reason: row.reason,
    changedAt: row.changed_at,
    effectiveAt: row.effective_at,
    state: row.state,
    cancelledAt: row.cancelled_at,
    changedById: row.changed_by,
    cancelledById: row.cancelled_by,
  })
