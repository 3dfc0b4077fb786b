import { CalendarDayScalar, PurposeCodeScalar, type DestructionGround, type RetentionState } from '@jikimi/schema'
import { Field, InputType } from 'type-graphql'
import { DestructionGroundEnum, RetentionStateEnum } from '../../kernel/vocabulary.js'

@InputType({ description: 'Narrows the list of collections and their days.' })
export class RetentionFilterInput {
  @Field(() => PurposeCodeScalar, { nullable: true, description: 'Only of this purpose.' })
  purpose?: string | null

  @Field(() => RetentionStateEnum, { nullable: true, description: 'Only those that stand like this today.' })
  state?: RetentionState | null

  @Field(() => CalendarDayScalar, { nullable: true, description: 'Due on this day or later.' })
  dueFrom?: string | null

  @Field(() => CalendarDayScalar, { nullable: true, description: 'Due on this day or earlier.' })
  dueUntil?: string | null

  @Field(() => String, { nullable: true, description: 'Only the case with this number.' })
  caseNumber?: string | null
}

@InputType({ description: 'Narrows the destruction register.' })
export class DestructionRegisterFilterInput {
  @Field(() => PurposeCodeScalar, { nullable: true, description: 'Only of this purpose.' })
  purpose?: string | null

  @Field(() => DestructionGroundEnum, { nullable: true, description: 'Only on this ground.' })
  ground?: DestructionGround | null

  @Field(() => CalendarDayScalar, { nullable: true, description: 'Destroyed on this day in Asia/Seoul or later.' })
  from?: string | null

  @Field(() => CalendarDayScalar, { nullable: true, description: 'Destroyed on this day or earlier.' })
  until?: string | null

  @Field(() => String, { nullable: true, description: 'Only the case with this number.' })
  caseNumber?: string | null
}
