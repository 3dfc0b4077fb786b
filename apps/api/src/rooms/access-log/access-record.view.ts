import {
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

/** Free text that lies with a record: sealed, or plain where it is from before texts were sealed. */
export interface RecordWords {
  readonly sealed: Buffer | null
  readonly old: string | null
}

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

  @Field(() => ID, { nullable: true, description: "The case's id." })
  caseId!: string | null

  @Field(() => Boolean, {
    description: 'Whether words were given with the act. Of a reveal they lie with it and are not shown here.',
  })
  hasNote!: boolean

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

  @Field(() => Int, { description: 'An act on more than 1,000 collections is several records: which of them this is,' })
  part!: number

  @Field(() => Int, { description: 'and of how many.' })
  parts!: number

  @Field(() => Boolean, { description: 'Whether it was a lookup of a colleague.' })
  isCollegial!: boolean

  accountId!: string | null
  words!: RecordWords
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
