import type { RuleName } from '@jikimi/schema'
import { staffOf } from '../../authority/actor.js'
import { newId } from '../../kernel/identifier.js'
import type { WritingWork } from '../../persistence/work.js'
import { ruleUnchanged, ruleValueNotValid } from './access-control.refusals.js'
import { cleanWords } from '../../kernel/clean-words.js'
import { ruleNamed } from './find-rules.js'
import type { RuleView } from './rule.view.js'

export interface NewValue {
  readonly rule: RuleName
  readonly value: number
  readonly reason: string
}

/** Hours that a weakening waits, so that whoever disagrees can cancel it. */
const HOURS_STAGED = 24
/** Of the lock that the database takes for the same rule when the row comes in. */
const ONE_CHANGE_AT_A_TIME = 7_141_103

/** What is tighter holds at once and cancels what is staged; what is weaker waits a day. */
export async function changeRule(work: WritingWork, given: NewValue): Promise<RuleView> {
  const { accountId } = staffOf(work.actor)
  const reason = cleanWords(given.reason, 500)
  await work.rows('one-change-at-a-time', 'select pg_advisory_xact_lock($1, hashtext($2))', [
    ONE_CHANGE_AT_A_TIME,
    given.rule,
  ])
  const { value, least, most } = await ruleNamed(work, given.rule)
  if (given.value < least || given.value > most) throw ruleValueNotValid(least, most)
  if (given.value === value) throw ruleUnchanged()
  const id = newId(work.now)
  // By the database's clock, asked once, which has the last word on when the day is over
  await work.rows(
    'replace-staged-change',
    `update jikimi.rule_change set cancelled_at = jikimi.now(), cancelled_by = $2
     where rule = $1 and cancelled_at is null and effective_at > jikimi.now()`,
    [given.rule, accountId],
  )
  await work.rows(
    'add-rule-change',
    `with clock as materialized (select jikimi.now() as time)
     insert into jikimi.rule_change (id, rule, value, reason, changed_by, changed_at, effective_at)
     select $1, $2, $3, $4, $5, clock.time, clock.time + make_interval(hours => $6) from clock`,
    [id, given.rule, given.value, reason, accountId, given.value > value ? HOURS_STAGED : 0],
  )
  work.record({ act: 'rule.changed', ground: { duty: 'ACCESS_CONTROL' }, collections: [], objectId: id })
  return ruleNamed(work, given.rule)
}
