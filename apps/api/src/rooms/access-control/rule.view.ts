import { InstantScalar, type RuleChangeState, type RuleName } from '@jikimi/schema'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { RuleChangeStateEnum, RuleNameEnum } from '../../kernel/vocabulary.js'

@ObjectType('RuleChange', {
  description: 'A change of a rule. What makes it weaker waits a day; what makes it tighter holds at once.',
})
export class RuleChangeView {
  @Field(() => ID, { description: 'Its id.' })
  id!: string

  @Field(() => RuleNameEnum, { description: 'Which rule.' })
  rule!: RuleName

  @Field(() => Int, { description: 'The new value.' })
  value!: number

  @Field(() => String, { description: 'Why.' })
  reason!: string

  @Field(() => InstantScalar, { description: 'When they changed it.' })
  changedAt!: Date

  @Field(() => InstantScalar, { description: 'From when it holds.' })
  effectiveAt!: Date

  @Field(() => RuleChangeStateEnum, { description: 'How far it has come.' })
  state!: RuleChangeState

  @Field(() => InstantScalar, { nullable: true, description: 'When it was cancelled.' })
  cancelledAt!: Date | null

  changedById!: string
  cancelledById!: string | null
}

@ObjectType('Rule', { description: 'A value that the company sets, within limits.' })
export class RuleView {
  @Field(() => RuleNameEnum, { description: 'Which one.' })
  name!: RuleName

  @Field(() => Int, { description: 'Its value now.' })
  value!: number

  @Field(() => Int, { description: 'Its value when nobody set one.' })
  default!: number

  @Field(() => Int, { description: 'The least it can be.' })
  least!: number

  @Field(() => Int, { description: 'The most it can be.' })
  most!: number

  @Field(() => Boolean, { description: 'Whether a higher value is the weaker one.' })
  isWeakerWhenHigher!: boolean

  @Field(() => RuleChangeView, { nullable: true, description: 'A change that waits for its hour.' })
  staged!: RuleChangeView | null
}
