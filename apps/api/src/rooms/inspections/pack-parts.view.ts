import {
  CalendarDayScalar,
  InstantScalar,
  PurposeCodeScalar,
  type AlertRule,
  type AlertState,
  type DutyCode,
} from '@jikimi/schema'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { AlertRuleEnum, AlertStateEnum, DutyCodeEnum } from '../../kernel/vocabulary.js'
import { DepartmentView } from '../staff/index.js'

@ObjectType('PackCount', { description: 'So many records of one act.' })
export class PackCountView {
  @Field(() => String, { description: 'The act, `room.acted`.' })
  name!: string

  @Field(() => Int, { description: 'How many records.' })
  count!: number
}

@ObjectType('PackGround', { description: 'Records on one purpose or duty.' })
export class PackGroundView {
  @Field(() => PurposeCodeScalar, { nullable: true, description: 'The purpose; either this or a duty.' })
  purpose!: string | null

  @Field(() => DutyCodeEnum, { nullable: true, description: 'The duty; either this or a purpose.' })
  duty!: DutyCode | null

  @Field(() => Int, { description: 'How many records.' })
  recordCount!: number

  @Field(() => Int, { description: 'On how many collections.' })
  collectionCount!: number

  @Field(() => Int, { description: 'How many were refused.' })
  refusedCount!: number
}

@ObjectType('PackAccount', { description: 'Records of one member of the staff.' })
export class PackAccountView {
  @Field(() => DepartmentView, { description: 'Their department at the time of their last record.' })
  department!: DepartmentView

  @Field(() => Int, { description: 'How many records.' })
  recordCount!: number

  @Field(() => Int, { description: 'On how many collections.' })
  collectionCount!: number

  @Field(() => Int, { description: 'Of how many collections they saw clear values.' })
  revealedCount!: number

  @Field(() => Int, { description: 'How often they were refused.' })
  refusedCount!: number

  @Field(() => Int, { description: 'Alerts about them.' })
  alertCount!: number

  accountId!: string
}

@ObjectType('PackAlert', { description: 'Alerts of one rule in one state.' })
export class PackAlertView {
  @Field(() => AlertRuleEnum, { description: 'The rule.' })
  rule!: AlertRule

  @Field(() => AlertStateEnum, { description: 'The state, on the day of the pack.' })
  state!: AlertState

  @Field(() => Int, { description: 'How many.' })
  count!: number
}

@ObjectType('PackExplanation', { description: 'An explanation that is still open.' })
export class PackExplanationView {
  @Field(() => ID, { description: 'The alert.' })
  alertId!: string

  @Field(() => AlertRuleEnum, { description: 'Its rule.' })
  rule!: AlertRule

  @Field(() => InstantScalar, { description: 'When it was raised.' })
  raisedAt!: Date

  @Field(() => CalendarDayScalar, { nullable: true, description: 'When the explanation is due.' })
  dueOn!: string | null

  @Field(() => AlertStateEnum, { description: 'How far it has come.' })
  state!: AlertState

  accountId!: string
}

@ObjectType('PackExport', { description: 'Something that was asked to be taken out, or was.' })
export class PackExportView {
  @Field(() => ID, { description: 'What it was; where it has no id of its own, its record.' })
  id!: string

  @Field(() => String, { description: 'The act.' })
  act!: string

  @Field(() => InstantScalar, { description: 'When.' })
  at!: Date

  @Field(() => String, { nullable: true, description: 'For what; null where none is asked for, or its key is gone.' })
  reason!: string | null

  @Field(() => ID, { nullable: true, description: 'Its record.' })
  recordId!: string | null

  accountId!: string
}

@ObjectType('PackChange', { description: 'A change of who may do what.' })
export class PackChangeView {
  @Field(() => InstantScalar, { description: 'When.' })
  at!: Date

  @Field(() => String, { description: 'The act.' })
  act!: string

  @Field(() => ID, { nullable: true, description: 'What it was about.' })
  objectId!: string | null

  @Field(() => ID, { description: 'Its record.' })
  recordId!: string

  accountId!: string | null
}
