import { CalendarDayScalar, PurposeCodeScalar, type DutyCode, type Outcome, type RevealReason } from '@jikimi/schema'
import { Field, ID, InputType } from 'type-graphql'
import { DutyCodeEnum, OutcomeEnum, RevealReasonEnum } from '../../kernel/vocabulary.js'

@InputType({ description: 'Narrows a list of access records.' })
export class AccessRecordFilterInput {
  @Field(() => String, { nullable: true, description: 'An act, `room.acted`.' })
  act?: string

  @Field(() => OutcomeEnum, { nullable: true, description: 'How it ended.' })
  outcome?: Outcome

  @Field(() => ID, { nullable: true, description: 'Who acted.' })
  accountId?: string

  @Field(() => PurposeCodeScalar, { nullable: true, description: 'On which purpose.' })
  purpose?: string

  @Field(() => DutyCodeEnum, { nullable: true, description: 'On which duty.' })
  duty?: DutyCode

  @Field(() => String, { nullable: true, description: 'A pseudonym: who saw this collection.' })
  collection?: string

  @Field(() => CalendarDayScalar, { nullable: true, description: 'From this day in Asia/Seoul,' })
  from?: string

  @Field(() => CalendarDayScalar, { nullable: true, description: 'until the end of this one.' })
  until?: string

  @Field(() => String, { nullable: true, description: 'Of which case, by its number.' })
  caseNumber?: string

  @Field(() => String, { nullable: true, description: 'From where, to the letter.' })
  origin?: string

  @Field(() => ID, { nullable: true, description: 'By whom of this department, as it was at that time.' })
  departmentId?: string

  @Field(() => ID, { nullable: true, description: 'In the course of which request.' })
  requestId?: string

  @Field(() => RevealReasonEnum, { nullable: true, description: 'For which reason of a reveal.' })
  reason?: RevealReason

  @Field(() => ID, { nullable: true, description: 'On which account, designation, scope …' })
  objectId?: string

  @Field(() => Boolean, { nullable: true, description: 'Lookups of a colleague, or all but those.' })
  isCollegial?: boolean
}
