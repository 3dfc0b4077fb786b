import { CalendarDayScalar, PurposeCodeScalar, type DutyCode, type Outcome } from '@jikimi/schema'
import { Field, ID, InputType } from 'type-graphql'
import { DutyCodeEnum, OutcomeEnum } from '../../kernel/vocabulary.js'

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
}

@InputType({ description: 'A scope to be granted.' })
export class GrantAuditScopeInput {
  @Field(() => ID, { description: 'An auditor; never oneself.' })
  accountId!: string

  @Field(() => [PurposeCodeScalar], { description: 'Purposes of the policy in force.' })
  purposes!: string[]

  @Field(() => [DutyCodeEnum], { description: 'Duties.' })
  duties!: DutyCode[]

  @Field(() => CalendarDayScalar, { description: 'The first day of the records.' })
  from!: string

  @Field(() => CalendarDayScalar, { description: 'The last day of the records.' })
  until!: string
}
