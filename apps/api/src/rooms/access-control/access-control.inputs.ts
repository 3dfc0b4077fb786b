import { CalendarDayScalar, type RightsChange, type RuleName } from '@jikimi/schema'
import { Field, ID, InputType, Int } from 'type-graphql'
import { RightsChangeEnum, RuleNameEnum } from '../../kernel/vocabulary.js'

@InputType({ description: 'A new value for a rule.' })
export class ChangeRuleInput {
  @Field(() => RuleNameEnum, { description: 'Which rule.' })
  rule!: RuleName

  @Field(() => Int, { description: "The new value, within the rule's limits." })
  value!: number

  @Field(() => String, { description: 'Why.' })
  reason!: string
}

@InputType({ description: 'Which staged change to cancel.' })
export class CancelRuleChangeInput {
  @Field(() => ID, { description: 'The change.' })
  ruleChangeId!: string
}

@InputType({ description: 'Why more reveals are needed.' })
export class AskRevealUnlockInput {
  @Field(() => String, { description: 'The reason, without personal information.' })
  reason!: string
}

@InputType({ description: 'How many more reveals to grant.' })
export class UnlockRevealsInput {
  @Field(() => ID, { description: "A request that is open; never one's own." })
  unlockId!: string

  @Field(() => Int, { description: 'How many more for one hour, 1 to 100.' })
  more!: number
}

@InputType({ description: 'Which request for more reveals.' })
export class RevealUnlockInput {
  @Field(() => ID, { description: 'The request.' })
  unlockId!: string
}

@InputType({ description: 'An exception to be declared.' })
export class DeclareExceptionInput {
  @Field(() => String, { description: 'A rule that allows exceptions.' })
  rule!: string

  @Field(() => ID, { description: 'Who shall hold both roles.' })
  accountId!: string

  @Field(() => ID, { description: 'Who shall decide in their place: another person.' })
  deputyId!: string

  @Field(() => String, { description: 'On whose authority, 1 to 500 characters.' })
  authority!: string
}

@InputType({ description: 'Which exception.' })
export class ExceptionInput {
  @Field(() => ID, { description: 'The exception.' })
  exceptionId!: string
}

@InputType({ description: 'Narrows the history of rights.' })
export class RightsHistoryFilterInput {
  @Field(() => ID, { nullable: true, description: 'Whose rights.' })
  accountId?: string

  @Field(() => RightsChangeEnum, { nullable: true, description: 'What changed.' })
  change?: RightsChange

  @Field(() => CalendarDayScalar, { nullable: true, description: 'From this day in Asia/Seoul,' })
  from?: string

  @Field(() => CalendarDayScalar, { nullable: true, description: 'until the end of this one.' })
  until?: string
}

@InputType({ description: 'A review to be signed.' })
export class SignRightsReviewInput {
  @Field(() => CalendarDayScalar, { description: 'The day that was looked at.' })
  day!: string

  @Field(() => String, { description: 'What the signer says about it.' })
  comment!: string

  @Field(() => String, {
    description: 'SHA-256 that `reachReport` gave, hex: what was looked at is what is signed.',
  })
  digest!: string
}
