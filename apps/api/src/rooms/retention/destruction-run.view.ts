import {
  CalendarDayScalar,
  InstantScalar,
  PurposeCodeScalar,
  type DestructionGround,
  type DestructionRunState,
} from '@jikimi/schema'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { PageInfoView } from '../../kernel/page-info.view.js'
import { DestructionGroundEnum, DestructionRunStateEnum } from '../../kernel/vocabulary.js'

@ObjectType('DestructionCounts', { description: 'How many collections of a run came how far.' })
export class DestructionCountsView {
  @Field(() => Int, { description: 'Not looked at yet, or not due before a later day.' })
  waiting!: number

  @Field(() => Int, { description: 'Destroyed.' })
  destroyed!: number

  @Field(() => Int, { description: 'Left alone: not due any more, held, deferred, not approved any more.' })
  skipped!: number

  @Field(() => Int, { description: 'Failed; tried again on the next two days.' })
  failed!: number
}

@ObjectType('GroundCount', { description: 'How many collections of a run are due on one ground.' })
export class GroundCountView {
  @Field(() => DestructionGroundEnum, { description: 'The ground.' })
  ground!: DestructionGround

  @Field(() => Int, { description: 'How many.' })
  count!: number
}

@ObjectType('DestructionRun', { description: 'A run of destruction: prepared, approved by somebody else, done.' })
export class DestructionRunView {
  @Field(() => ID, { description: 'Its id.' })
  id!: string

  @Field(() => DestructionRunStateEnum, { description: 'How far it has come.' })
  state!: DestructionRunState

  @Field(() => Boolean, { description: 'Whether it rests on a standing approval, and was made by itself.' })
  isStanding!: boolean

  @Field(() => InstantScalar, { description: 'When it was prepared.' })
  preparedAt!: Date

  @Field(() => InstantScalar, { nullable: true, description: 'When it, or what it rests on, was approved.' })
  approvedAt!: Date | null

  @Field(() => InstantScalar, { nullable: true, description: 'When it was declined.' })
  declinedAt!: Date | null

  @Field(() => CalendarDayScalar, { description: 'It is of what is due on this day or earlier.' })
  dueUntil!: string

  @Field(() => [PurposeCodeScalar], { description: 'For which purposes.' })
  purposes!: string[]

  @Field(() => InstantScalar, { nullable: true, description: 'When it began.' })
  startedAt!: Date | null

  @Field(() => InstantScalar, { nullable: true, description: 'When its last key was gone.' })
  finishedAt!: Date | null

  @Field(() => String, { nullable: true, description: 'The certificate that proves it.' })
  certificateNumber!: string | null

  @Field(() => Int, { description: 'Which state of it this is; a decision names it.' })
  version!: number

  preparedById!: string | null
  approvedById!: string | null
  declinedById!: string | null
  sealedReason!: Buffer | null
}

@ObjectType('DestructionRunEdge', { description: 'A run in a list.' })
export class DestructionRunEdgeView {
  @Field(() => String, { description: 'Its place in the list.' })
  cursor!: string

  @Field(() => DestructionRunView, { description: 'The run.' })
  node!: DestructionRunView
}

@ObjectType('DestructionRunConnection', { description: 'A page of runs, newest first.' })
export class DestructionRunConnectionView {
  @Field(() => [DestructionRunEdgeView], { description: 'The runs.' })
  edges!: DestructionRunEdgeView[]

  @Field(() => PageInfoView, { description: 'Where this page stands.' })
  pageInfo!: PageInfoView
}
