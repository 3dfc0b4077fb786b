import { CalendarDayScalar, type DestructionGround, type DestructionMethod, InstantScalar } from '@jikimi/schema'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { PageInfoView } from '../../kernel/page-info.view.js'
import { DestructionGroundEnum, DestructionMethodEnum } from '../../kernel/vocabulary.js'

@ObjectType('MediumDestruction', {
  description: 'Who destroyed a medium, or a part of it, and who saw it. A line of the register once it is confirmed.',
})
export class MediumDestructionView {
  @Field(() => ID, { description: 'Its id.' })
  id!: string

  @Field(() => DestructionMethodEnum, { description: 'How. @law Std 13①②' })
  method!: DestructionMethod

  @Field(() => DestructionGroundEnum, { description: 'Why.' })
  ground!: DestructionGround

  @Field(() => CalendarDayScalar, { description: 'When.' })
  destroyedOn!: string

  @Field(() => CalendarDayScalar, { description: 'By when it had to be gone, as it stood then.' })
  dueOn!: string

  @Field(() => Int, { description: 'How many people the medium still bears; none but where a part went.' })
  peopleLeft!: number

  @Field(() => InstantScalar, { description: 'When it was recorded.' })
  recordedAt!: Date

  @Field(() => InstantScalar, { nullable: true, description: 'When the witness confirmed it.' })
  confirmedAt!: Date | null

  @Field(() => InstantScalar, {
    nullable: true,
    description: 'When the witness declined it, or who recorded it took it back.',
  })
  declinedAt!: Date | null

  mediumId!: string
  recordedById!: string
  witnessId!: string
  declinedById!: string | null
  sealedWhere!: Buffer
}

@ObjectType('MediumDestructionEdge', { description: 'A line of the register.' })
export class MediumDestructionEdgeView {
  @Field(() => String, { description: 'Its place in the list.' })
  cursor!: string

  @Field(() => MediumDestructionView, { description: 'The destruction.' })
  node!: MediumDestructionView
}

@ObjectType('MediumDestructionConnection', {
  description: 'A page of the destruction register of paper and other media, last confirmed first.',
})
export class MediumDestructionConnectionView {
  @Field(() => [MediumDestructionEdgeView], { description: 'The lines.' })
  edges!: MediumDestructionEdgeView[]

  @Field(() => PageInfoView, { description: 'Where this page stands.' })
  pageInfo!: PageInfoView
}
