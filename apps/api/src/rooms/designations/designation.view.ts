import { CalendarDayScalar, type DesignationState, InstantScalar, PurposeCodeScalar } from '@jikimi/schema'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { PageInfoView } from '../../kernel/page-info.view.js'
import { DesignationStateEnum } from '../../kernel/vocabulary.js'

@ObjectType('Designation', {
  description:
    'Who may process for which purposes, from, until, on whose authority. In force only when another person approved it.',
})
export class DesignationView {
  @Field(() => ID, { description: 'Its id.' })
  id!: string

  @Field(() => [PurposeCodeScalar], { description: 'The purposes.' })
  purposes!: string[]

  @Field(() => CalendarDayScalar, { description: 'Its first day.' })
  from!: string

  @Field(() => CalendarDayScalar, { description: 'Its last day.' })
  until!: string

  @Field(() => String, { description: 'On whose authority.' })
  authority!: string

  @Field(() => DesignationStateEnum, { description: 'How far it has come.' })
  state!: DesignationState

  @Field(() => Boolean, { description: 'Whether it holds today.' })
  isInForce!: boolean

  @Field(() => InstantScalar, { description: 'When it was proposed.' })
  designatedAt!: Date

  @Field(() => InstantScalar, { nullable: true, description: 'When it was approved.' })
  approvedAt!: Date | null

  @Field(() => InstantScalar, { nullable: true, description: 'When it was declined or ended.' })
  endedAt!: Date | null

  @Field(() => Int, { description: 'Sent back with every act: what the screen showed is what is changed.' })
  version!: number

  accountId!: string
  designatedById!: string
  approvedById!: string | null
  endedById!: string | null
}

@ObjectType('DesignationEdge', { description: 'A designation in a list.' })
export class DesignationEdgeView {
  @Field(() => String, { description: 'Its place in the list.' })
  cursor!: string

  @Field(() => DesignationView, { description: 'The designation.' })
  node!: DesignationView
}

@ObjectType('DesignationConnection', { description: 'A page of designations, newest first.' })
export class DesignationConnectionView {
  @Field(() => [DesignationEdgeView], { description: 'The designations.' })
  edges!: DesignationEdgeView[]

  @Field(() => PageInfoView, { description: 'Where this page stands.' })
  pageInfo!: PageInfoView
}
