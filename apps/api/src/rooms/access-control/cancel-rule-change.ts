import type { RuleName } from '@jikimi/schema'
import { staffOf } from '../../authority/actor.js'
import { notFound } from '../../kernel/general.refusals.js'
import { isId } from '../../kernel/identifier.js'
import type { WritingWork } from '../../persistence/work.js'
import { ruleChangeNotStaged } from './access-control.refusals.js'
import { ruleNamed } from './find-rules.js'
import type { RuleView } from './rule.view.js'

/** Only what waits for its hour is cancelled; what holds is changed again. */
export async function cancelRuleChange(work: WritingWork, id: string): Promise<RuleView> {
  const { accountId } = staffOf(work.actor)
  if (!isId(id)) throw notFound()
  const [cancelled] = await work.rows<{ rule: RuleName }>(
    'cancel-rule-change',
    `update jikimi.rule_change set cancelled_at = jikimi.now(), cancelled_by = $2
     where id = $1 and cancelled_at is null and effective_at > jikimi.now() returning rule`,
    [id, accountId],
  )
  if (!cancelled) throw (await isThere(work, id)) ? ruleChangeNotStaged() : notFound()
  work.record({ act: 'rule-change.cancelled', ground: { duty: 'ACCESS_CONTROL' }, collections: [], objectId: id })
  return ruleNamed(work, cancelled.rule)
}

const isThere = async (work: WritingWork, id: string): Promise<boolean> =>
  (await work.rows('rule-change-is-there', 'select 1 from jikimi.rule_change where id = $1', [id])).length > 0
