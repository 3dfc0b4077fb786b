import { type CompulsionState, InstantScalar, ItemCodeScalar, PurposeCodeScalar } from '@jikimi/schema'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { Personal } from '../../../authority/personal.js'
import { PageInfoView } from '../../../kernel/page-info.view.js'
import { CompulsionStateEnum } from '../../../kernel/vocabulary.js'

@ObjectType('Compulsion', {
  description: 'That a statute compels somebody to look at restricted data, for hours, with the approval of another.',
})
export class CompulsionView {
  @Field(() => ID, { description: 'Its id.' })
  id!: string

  @Field(() => CompulsionStateEnum, { description: 'How far it has come.' })
  state!: CompulsionState

  @Field(() => String, { description: 'Law and article that compel.' })
  statute!: string

  @Field(() => Int, { description: 'For how many hours, from the approval.' })
  hours!: number

  @Field(() => [String], { description: 'The numbers of the cases that it is over.' })
  caseNumbers!: string[]

  @Field(() => InstantScalar, { description: 'When it was asked for.' })
  askedAt!: Date

  @Field(() => InstantScalar, { nullable: true, description: 'When it was decided.' })
  decidedAt!: Date | null

  @Field(() => InstantScalar, { nullable: true, description: 'Until when who asked may look.' })
  untilAt!: Date | null

  @Field(() => [InstantScalar], { description: 'Each look, oldest first.' })
  lookedAt!: Date[]

  @Field(() => Int, { description: 'Which state of it this is; a decision names it.' })
  version!: number

  askedById!: string
  decidedById!: string | null
  sealedReference!: Buffer | null
}

@ObjectType('CompulsionEdge', { description: 'A compulsion in a list.' })
export class CompulsionEdgeView {
  @Field(() => String, { description: 'Its place in the list.' })
  cursor!: string

  @Field(() => CompulsionView, { description: 'The compulsion.' })
  node!: CompulsionView
}

@ObjectType('CompulsionConnection', { description: 'A page of compulsions, newest first.' })
export class CompulsionConnectionView {
  @Field(() => [CompulsionEdgeView], { description: 'The compulsions.' })
  edges!: CompulsionEdgeView[]

  @Field(() => PageInfoView, { description: 'Where this page stands.' })
  pageInfo!: PageInfoView
}

@ObjectType('CompelledItem', { description: 'One clear value.' })
export class CompelledItemView {
  @Field(() => ItemCodeScalar, { description: 'The item.' })
  code!: string

  @Field(() => String, { description: 'Its clear value.' })
  @Personal()
  value!: string
}

@ObjectType('CompelledLetter', { description: 'One letter to or from the person.' })
export class CompelledLetterView {
  @Field(() => Boolean, { description: 'Whether the person wrote it.' })
  isFromVisitor!: boolean

  @Field(() => InstantScalar, { description: 'When it was written.' })
  sentAt!: Date

  @Field(() => String, { description: 'Its words.' })
  @Personal()
  body!: string
}

@ObjectType('CompelledContents', { description: 'What is restricted of one collection. This look is on record.' })
export class CompelledContentsView {
  @Field(() => String, { description: 'The number of its case.' })
  caseNumber!: string

  @Field(() => PurposeCodeScalar, { description: 'Why it was collected.' })
  purpose!: string

  @Field(() => [CompelledItemView], { description: 'The values.' })
  items!: CompelledItemView[]

  @Field(() => [CompelledLetterView], { description: 'The letters, oldest first.' })
  letters!: CompelledLetterView[]
}
