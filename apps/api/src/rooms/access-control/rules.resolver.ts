import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql'
import { Requires } from '../../authority/requires.js'
import type { RequestContext } from '../../persistence/context.js'
import { loadAccount, StaffAccountView } from '../staff/index.js'
import { CancelRuleChangeInput, ChangeRuleInput } from './access-control.inputs.js'
import { cancelRuleChange } from './cancel-rule-change.js'
import { changeRule } from './change-rule.js'
import { listRuleChanges } from './find-rule-changes.js'
import { listRules } from './find-rules.js'
import { RuleChangeView, RuleView } from './rule.view.js'

@Resolver()
export class RulesResolver {
  @Query(() => [RuleView], { description: 'The values that the company sets.' })
  @Requires('rule:list')
  rules(@Ctx() { operation }: RequestContext): Promise<RuleView[]> {
    return operation.read(listRules)
  }

  @Query(() => [RuleChangeView], { description: 'The last 50 changes of rules, newest first.' })
  @Requires('rule:list')
  ruleChanges(@Ctx() { operation }: RequestContext): Promise<RuleChangeView[]> {
    return operation.read(listRuleChanges)
  }

  @Mutation(() => RuleView, {
    description: 'Changes a rule: tighter at once, weaker after a day. Needs a fresh sign-in.',
  })
  @Requires('rule:change')
  changeRule(
    @Arg('input', () => ChangeRuleInput) input: ChangeRuleInput,
    @Ctx() { operation }: RequestContext,
  ): Promise<RuleView> {
    return operation.write((work) => changeRule(work, input))
  }

  @Mutation(() => RuleView, { description: 'Cancels a change that waits for its hour.' })
  @Requires('rule:cancel')
  cancelRuleChange(
    @Arg('input', () => CancelRuleChangeInput) { ruleChangeId }: CancelRuleChangeInput,
    @Ctx() { operation }: RequestContext,
  ): Promise<RuleView> {
    return operation.write((work) => cancelRuleChange(work, ruleChangeId))
  }
}

@Resolver(() => RuleChangeView)
export class RuleChangeFieldsResolver {
  @FieldResolver(() => StaffAccountView, { description: 'Who changed it.' })
  changedBy(@Root() { changedById }: RuleChangeView, @Ctx() { operation }: RequestContext): Promise<StaffAccountView> {
    return loadAccount(operation, changedById)
  }

  @FieldResolver(() => StaffAccountView, { nullable: true, description: 'Who cancelled it.' })
  async cancelledBy(
    @Root() { cancelledById }: RuleChangeView,
    @Ctx() { operation }: RequestContext,
  ): Promise<StaffAccountView | null> {
    return cancelledById ? loadAccount(operation, cancelledById) : null
  }
}
