import {
  CancelRuleChangeDocument,
  ChangeRuleDocument,
  type ChangeRuleInput,
  RuleChangesDocument,
  type RuleChangeFieldsFragment,
  type RuleFieldsFragment,
  RulesDocument,
} from '@jikimi/client/staff'
import { send } from '../../data/send.js'

/** A rule with its value, its bounds, and the weakening that waits, if any. */
export type Rule = RuleFieldsFragment

/** One change of a rule. */
export type RuleChange = RuleChangeFieldsFragment

/** What officers do with rules. */
export const ruleVerbs = {
  all: async (signal: AbortSignal) => (await send(RulesDocument, {}, { signal })).rules,
  changes: async (signal: AbortSignal) => (await send(RuleChangesDocument, {}, { signal })).ruleChanges,
  change: async (input: ChangeRuleInput) => (await send(ChangeRuleDocument, { input })).changeRule,
  cancel: async (ruleChangeId: string) =>
    (await send(CancelRuleChangeDocument, { input: { ruleChangeId } })).cancelRuleChange,
}
