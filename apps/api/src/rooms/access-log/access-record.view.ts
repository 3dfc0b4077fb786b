import {
  CalendarDayScalar,
  InstantScalar,
  ItemCodeScalar,
  PurposeCodeScalar,
  type ActorKind,
  type DutyCode,
  type Outcome,
  type RevealReason,
} from '@jikimi/schema'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { PageInfoView } from '../../kernel/page-info.view.js'
import { ActorKindEnum, DutyCodeEnum, OutcomeEnum, RevealReasonEnum } from '../../kernel/vocabulary.js'
import { DepartmentView } from '../staff/index.js'

@ObjectType('AccessRecord', {
  description: 'Who, when, from where, whose data, which act, on which ground. No personal information. @law Std 8①',
})
export class AccessRecordView {
  @Field(() => ID, { description: 'Its id.' })
  id!: string

  @Field(() => InstantScalar, { description: 'When.' })
  at!: Date

  @Field(() => ActorKindEnum, { description: 'What kind of actor.' })
  actorKind!: ActorKind

  @Field(() => DepartmentView, { nullable: true, description: 'The department at that time.' })
  department!: DepartmentView | null

  @Field(() => String, { description: "From where: the address; for a person's own act the channel." })
  origin!: string

  @Field(() => String, { description: 'Which act, `room.acted`.' })
  act!: string

  @Field(() => PurposeCodeScalar, { nullable: true, description: 'On which purpose; either this or a duty.' })
  purpose!: string | null

  @Field(() => DutyCodeEnum, { nullable: true, description: 'On which duty; either this or a purpose.' })
  duty!: DutyCode | null

  @Field(() => RevealReasonEnum, { nullable: true, description: 'The closed reason of a reveal.' })
  reason!: RevealReason | null

  @Field(() => String, { nullable: true, description: 'The case it belonged to.' })
  caseNumber!: string | null

  @Field(() => String, {
    nullable: true,
    description: 'What was given as the reason of an export, in words; of a reveal they are sealed elsewhere.',
  })
  note!: string | null

  @Field(() => String, { nullable: true, description: 'The account, designation or scope that the act was about.' })
  objectId!: string | null

  @Field(() => [ItemCodeScalar], { description: 'The items whose clear values were shown or collected.' })
  items!: string[]

  @Field(() => [String], { description: 'Pseudonyms of the collections concerned.' })
  collections!: string[]

  @Field(() => Int, { description: 'How many collections.' })
  collectionCount!: number

  @Field(() => OutcomeEnum, { description: 'How it ended.' })
  outcome!: Outcome

  @Field(() => String, { nullable: true, description: 'The code, where it was refused.' })
  refusal!: string | null

  @Field(() => Int, { description: 'How often, where like acts of nobody known are counted together.' })
  times!: number

  @Field(() => String, { description: 'The request: acts of one request share it.' })
  requestId!: string

  accountId!: string | null
}

@ObjectType('AccessRecordEdge', { description: 'A record in a list.' })
export class AccessRecordEdgeView {
  @Field(() => String, { description: 'Its place in the list.' })
  cursor!: string

  @Field(() => AccessRecordView, { description: 'The record.' })
  node!: AccessRecordView
}

@ObjectType('AccessRecordConnection', { description: 'A page of access records within scope, newest first.' })
export class AccessRecordConnectionView {
  @Field(() => [AccessRecordEdgeView], { description: 'The records.' })
  edges!: AccessRecordEdgeView[]

  @Field(() => PageInfoView, { description: 'Where this page stands.' })
  pageInfo!: PageInfoView
}

@ObjectType('AuditScope', { description: 'Which records an auditor may read: purposes, duties, period.' })
export class AuditScopeView {
  @Field(() => ID, { description: 'Its id.' })
  id!: string

  @Field(() => [PurposeCodeScalar], { description: 'Records on these purposes,' })
  purposes!: string[]

  @Field(() => [DutyCodeEnum], { description: 'and on these duties,' })
  duties!: DutyCode[]

  @Field(() => CalendarDayScalar, { description: 'from this day,' })
  from!: string

  @Field(() => CalendarDayScalar, { description: 'until the end of this day.' })
  until!: string

  accountId!: string
  grantedById!: string
}
