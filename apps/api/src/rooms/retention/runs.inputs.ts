import {
  CalendarDayScalar,
  PurposeCodeScalar,
  type DestructionItemState,
  type DestructionRunState,
} from '@jikimi/schema'
import { Field, ID, InputType, Int } from 'type-graphql'
import { DestructionItemStateEnum, DestructionRunStateEnum } from '../../kernel/vocabulary.js'

@InputType({ description: 'Narrows the list of runs.' })
export class DestructionRunFilterInput {
  @Field(() => DestructionRunStateEnum, { nullable: true, description: 'Only those that have come so far.' })
  state?: DestructionRunState | null
}

@InputType({ description: 'Narrows what a run is of.' })
export class DestructionItemFilterInput {
  @Field(() => DestructionItemStateEnum, { nullable: true, description: 'Only those of which this came.' })
  state?: DestructionItemState | null
}

@InputType({ description: 'A run to be prepared.' })
export class PrepareDestructionInput {
  @Field(() => CalendarDayScalar, { description: 'What is due on this day or earlier; a week ahead at most.' })
  dueUntil!: string

  @Field(() => [PurposeCodeScalar], { description: 'For which purposes, at least one.' })
  purposes!: string[]

  @Field(() => String, { description: 'Why, 1 to 500 characters; it is sealed.' })
  reason!: string
}

@InputType({ description: 'A run that is approved.' })
export class ApproveDestructionInput {
  @Field(() => ID, { description: 'The run.' })
  id!: string

  @Field(() => Int, { description: 'The version that was looked at.' })
  version!: number
}

@InputType({ description: 'A run that is declined.' })
export class DeclineDestructionInput {
  @Field(() => ID, { description: 'The run.' })
  id!: string

  @Field(() => Int, { description: 'The version that was looked at.' })
  version!: number

  @Field(() => String, { description: 'Why, 1 to 500 characters; sealed with the access record.' })
  reason!: string
}

@InputType({ description: 'A standing approval to be given.' })
export class GrantStandingApprovalInput {
  @Field(() => [PurposeCodeScalar], { description: 'For which purposes, at least one.' })
  purposes!: string[]

  @Field(() => CalendarDayScalar, { description: 'Its first day, today at the earliest.' })
  fromOn!: string

  @Field(() => CalendarDayScalar, { description: 'Its last day, a year from today at the latest.' })
  untilOn!: string
}

@InputType({ description: 'A standing approval to be ended.' })
export class EndStandingApprovalInput {
  @Field(() => ID, { description: 'The approval.' })
  id!: string

  @Field(() => Int, { description: 'The version that was looked at.' })
  version!: number
}
