import {
  CalendarDayScalar,
  InstantScalar,
  PurposeCodeScalar,
  type AlertRule,
  type AlertState,
  type DutyCode,
} from '@jikimi/schema'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { PageInfoView } from '../../kernel/page-info.view.js'
import { AlertRuleEnum, AlertStateEnum, DutyCodeEnum } from '../../kernel/vocabulary.js'
import { DepartmentView } from '../staff/index.js'

@ObjectType('Alert', {
  description: 'What the watcher found in the access records of one person, and the explanation asked for. @law Std 8②',
})
export class AlertView {
  @Field(() => ID, { description: 'Its id.' })
  id!: string

  @Field(() => AlertRuleEnum, {
    nullable: true,
    description: 'Which rule; null for whom it is about where the rule is about one case, until it is signed off.',
  })
  rule!: AlertRule | null

  @Field(() => InstantScalar, { description: 'When the first record of it was made.' })
  at!: Date

  @Field(() => InstantScalar, { description: 'When the watcher raised it.' })
  raisedAt!: Date

  @Field(() => DepartmentView, { description: 'Their department at that time.' })
  department!: DepartmentView

  @Field(() => PurposeCodeScalar, {
    nullable: true,
    description: 'The purpose of its first record; either this or a duty.',
  })
  purpose!: string | null

  @Field(() => DutyCodeEnum, {
    nullable: true,
    description: 'The duty of its first record; either this or a purpose.',
  })
  duty!: DutyCode | null

  @Field(() => [String], { description: 'The cases that its records name.' })
  caseNumbers!: string[]

  @Field(() => [ID], { description: 'Its records, the first thousand; none for whom it is about.' })
  recordIds!: string[]

  @Field(() => Int, { description: 'How many collections these records are about.' })
  collectionCount!: number

  @Field(() => Int, { description: 'How much was found: people, records or refusals, by its rule.' })
  found!: number

  @Field(() => Int, { nullable: true, description: 'From how much on the rule raises it, where it counts.' })
  threshold!: number | null

  @Field(() => AlertStateEnum, { description: 'How far it has come.' })
  state!: AlertState

  @Field(() => CalendarDayScalar, { nullable: true, description: 'The last day for the explanation.' })
  dueOn!: string | null

  @Field(() => InstantScalar, { nullable: true, description: 'When they were reminded, since it was last asked for.' })
  remindedAt!: Date | null

  @Field(() => InstantScalar, {
    nullable: true,
    description: 'When the day was found missed, since it was last asked for.',
  })
  missedAt!: Date | null

  @Field(() => Int, { description: 'Sent back with every act: what the screen showed is what is judged.' })
  version!: number

  accountId!: string
}

@ObjectType('AlertEdge', { description: 'An alert in a list.' })
export class AlertEdgeView {
  @Field(() => String, { description: 'Its place in the list.' })
  cursor!: string

  @Field(() => AlertView, { description: 'The alert.' })
  node!: AlertView
}

@ObjectType('AlertConnection', { description: 'A page of alerts, the latest raised first.' })
export class AlertConnectionView {
  @Field(() => [AlertEdgeView], { description: 'The alerts.' })
  edges!: AlertEdgeView[]

  @Field(() => PageInfoView, { description: 'Where this page stands.' })
  pageInfo!: PageInfoView
}
