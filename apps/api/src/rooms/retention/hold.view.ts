import { CalendarDayScalar, InstantScalar, type HoldKind, type HoldState } from '@jikimi/schema'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { PageInfoView } from '../../kernel/page-info.view.js'
import { HoldKindEnum, HoldStateEnum } from '../../kernel/vocabulary.js'

@ObjectType('Hold', {
  description:
    'A reason of a statute or a proceeding not to destroy yet. It never ends by itself. @law PIPA 21① proviso',
})
export class HoldView {
  @Field(() => ID, { description: 'Its id.' })
  id!: string

  @Field(() => HoldKindEnum, { description: 'Whose reason it is.' })
  kind!: HoldKind

  @Field(() => String, { nullable: true, description: 'Law and article, where it is of a statute.' })
  statute!: string | null

  @Field(() => CalendarDayScalar, { description: 'The day on which it is looked at again.' })
  reviewOn!: string

  @Field(() => HoldStateEnum, { description: 'How far it has come.' })
  state!: HoldState

  @Field(() => Int, { description: 'How many living collections it is over.' })
  collections!: number

  @Field(() => [String], { description: 'The numbers of the cases and rights requests that it was placed over.' })
  caseNumbers!: string[]

  @Field(() => InstantScalar, { description: 'When it was placed.' })
  placedAt!: Date

  @Field(() => InstantScalar, { nullable: true, description: 'When its release was asked for.' })
  releaseAskedAt!: Date | null

  @Field(() => InstantScalar, { nullable: true, description: 'From when somebody else may release it.' })
  releasableFrom!: Date | null

  @Field(() => InstantScalar, { nullable: true, description: 'When it was released.' })
  releasedAt!: Date | null

  @Field(() => Int, { description: 'Which state of it this is; a change names it.' })
  version!: number

  placedById!: string
  releaseAskedById!: string | null
  releasedById!: string | null
  sealedReference!: Buffer | null
}

@ObjectType('HoldEdge', { description: 'A hold in a list.' })
export class HoldEdgeView {
  @Field(() => String, { description: 'Its place in the list.' })
  cursor!: string

  @Field(() => HoldView, { description: 'The hold.' })
  node!: HoldView
}

@ObjectType('HoldConnection', { description: 'A page of holds, newest first.' })
export class HoldConnectionView {
  @Field(() => [HoldEdgeView], { description: 'The holds.' })
  edges!: HoldEdgeView[]

  @Field(() => PageInfoView, { description: 'Where this page stands.' })
  pageInfo!: PageInfoView
}
