import { CalendarDayScalar, InstantScalar, PurposeCodeScalar, type DestructionGround } from '@jikimi/schema'
import { Field, ID, ObjectType } from 'type-graphql'
import { PageInfoView } from '../../kernel/page-info.view.js'
import { DestructionGroundEnum } from '../../kernel/vocabulary.js'

@ObjectType('DestroyedCollection', { description: 'An entry of the destruction register. It leads to nobody.' })
export class DestroyedCollectionView {
  @Field(() => ID, { description: 'Its id.' })
  id!: string

  @Field(() => String, { description: 'The number of its case.' })
  caseNumber!: string

  @Field(() => PurposeCodeScalar, { description: 'What it was collected for.' })
  purpose!: string

  @Field(() => CalendarDayScalar, { description: 'The day on which it came in.' })
  receivedOn!: string

  @Field(() => CalendarDayScalar, { description: 'The day by whose end it had to be gone.' })
  dueOn!: string

  @Field(() => DestructionGroundEnum, { description: 'Why.' })
  ground!: DestructionGround

  @Field(() => InstantScalar, { description: 'When it was destroyed.' })
  destroyedAt!: Date

  @Field(() => ID, { nullable: true, description: 'By which run; null for what a restore destroyed again.' })
  runId!: string | null

  @Field(() => String, { nullable: true, description: 'The certificate that proves it.' })
  certificateNumber!: string | null
}

@ObjectType('DestroyedCollectionEdge', { description: 'An entry in a list.' })
export class DestroyedCollectionEdgeView {
  @Field(() => String, { description: 'Its place in the list.' })
  cursor!: string

  @Field(() => DestroyedCollectionView, { description: 'The entry.' })
  node!: DestroyedCollectionView
}

@ObjectType('DestructionRegister', { description: 'A page of the destruction register, newest first.' })
export class DestructionRegisterView {
  @Field(() => [DestroyedCollectionEdgeView], { description: 'The entries.' })
  edges!: DestroyedCollectionEdgeView[]

  @Field(() => PageInfoView, { description: 'Where this page stands.' })
  pageInfo!: PageInfoView
}
