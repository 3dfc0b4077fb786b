import {
  CalendarDayScalar,
  PurposeCodeScalar,
  type DestructionGround,
  type DestructionItemState,
  type DestructionSkip,
} from '@jikimi/schema'
import { Field, ID, ObjectType } from 'type-graphql'
import { PageInfoView } from '../../kernel/page-info.view.js'
import { DestructionGroundEnum, DestructionItemStateEnum, DestructionSkipEnum } from '../../kernel/vocabulary.js'

@ObjectType('DestructionItem', { description: 'One collection of a run.' })
export class DestructionItemView {
  @Field(() => ID, { description: 'The collection, which is gone once it is destroyed.' })
  id!: string

  @Field(() => String, { description: 'The number of its case, which stays.' })
  caseNumber!: string

  @Field(() => PurposeCodeScalar, { description: 'What it was collected for.' })
  purpose!: string

  @Field(() => DestructionGroundEnum, { description: 'Why it was due when the run was prepared.' })
  ground!: DestructionGround

  @Field(() => CalendarDayScalar, { description: 'The day by whose end it must be gone.' })
  dueOn!: string

  @Field(() => DestructionItemStateEnum, { description: 'What came of it.' })
  state!: DestructionItemState

  @Field(() => DestructionSkipEnum, { nullable: true, description: 'Why it was left alone.' })
  skippedBecause!: DestructionSkip | null

  @Field(() => String, { nullable: true, description: 'The code of what went wrong; a fault, never words.' })
  failedWith!: string | null
}

@ObjectType('DestructionItemEdge', { description: 'A collection of a run in a list.' })
export class DestructionItemEdgeView {
  @Field(() => String, { description: 'Its place in the list.' })
  cursor!: string

  @Field(() => DestructionItemView, { description: 'The collection.' })
  node!: DestructionItemView
}

@ObjectType('DestructionItemConnection', { description: 'A page of what a run is of, the nearest day first.' })
export class DestructionItemConnectionView {
  @Field(() => [DestructionItemEdgeView], { description: 'The collections.' })
  edges!: DestructionItemEdgeView[]

  @Field(() => PageInfoView, { description: 'Where this page stands.' })
  pageInfo!: PageInfoView
}
