import {
  CalendarDayScalar,
  InstantScalar,
  PurposeCodeScalar,
  type DestructionGround,
  type RetentionState,
} from '@jikimi/schema'
import { Field, ID, ObjectType } from 'type-graphql'
import { PageInfoView } from '../../kernel/page-info.view.js'
import { DestructionGroundEnum, RetentionStateEnum } from '../../kernel/vocabulary.js'

@ObjectType('RetentionItem', { description: 'A collection and its day; nothing of its person.' })
export class RetentionItemView {
  @Field(() => ID, { description: 'The case on it.' })
  caseId!: string

  @Field(() => String, { description: 'The number that the visitor quotes.' })
  caseNumber!: string

  @Field(() => PurposeCodeScalar, { description: 'What it was collected for.' })
  purpose!: string

  @Field(() => InstantScalar, { description: 'When it came in.' })
  receivedAt!: Date

  @Field(() => CalendarDayScalar, { description: 'The day by whose end it must be gone.' })
  dueOn!: string

  @Field(() => DestructionGroundEnum, { description: 'Why that day.' })
  ground!: DestructionGround

  @Field(() => RetentionStateEnum, { description: 'How it stands today.' })
  state!: RetentionState

  @Field(() => Boolean, { description: 'Whether its day has passed and nothing keeps it: an alarm.' })
  isLate!: boolean

  holdId!: string | null
}

@ObjectType('RetentionItemEdge', { description: 'A collection in a list.' })
export class RetentionItemEdgeView {
  @Field(() => String, { description: 'Its place in the list.' })
  cursor!: string

  @Field(() => RetentionItemView, { description: 'The collection.' })
  node!: RetentionItemView
}

@ObjectType('RetentionItemConnection', { description: 'A page of collections, the nearest day first.' })
export class RetentionItemConnectionView {
  @Field(() => [RetentionItemEdgeView], { description: 'The collections.' })
  edges!: RetentionItemEdgeView[]

  @Field(() => PageInfoView, { description: 'Where this page stands.' })
  pageInfo!: PageInfoView
}

@ObjectType('Retention', { description: 'Until when a collection is kept, and why.' })
export class RetentionView {
  @Field(() => CalendarDayScalar, { description: 'The day by whose end it must be gone.' })
  dueOn!: string

  @Field(() => DestructionGroundEnum, { description: 'Why that day.' })
  ground!: DestructionGround

  @Field(() => RetentionStateEnum, { description: 'How it stands today.' })
  state!: RetentionState

  @Field(() => CalendarDayScalar, {
    nullable: true,
    description: 'While a hold keeps it: the day on which that is looked at again, the latest of several.',
  })
  holdUntil!: string | null
}
