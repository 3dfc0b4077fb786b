import { InstantScalar, type AppointmentState, type MeetingForm } from '@jikimi/schema'
import { Field, ID, InputType, Int } from 'type-graphql'
import { AppointmentStateEnum, MeetingFormEnum } from '../../kernel/vocabulary.js'

@InputType({ description: 'Times that a visitor may pick from.' })
export class OfferTimesInput {
  @Field(() => ID, { description: 'A case that the viewer holds, of a purpose with meetings.' })
  caseId!: string

  @Field(() => Int, { description: 'The version that the screen showed.' })
  version!: number

  @Field(() => MeetingFormEnum, { description: 'How the meeting is to be held.' })
  form!: MeetingForm

  @Field(() => String, {
    description: 'Where: one line of at most 300 characters, sealed; it may be empty for a call and for nothing else.',
  })
  place!: string

  @Field(() => Int, { description: 'How long it lasts: 15 to 180 minutes.' })
  minutes!: number

  @Field(() => [InstantScalar], {
    description:
      'One to five times, 2 hours to 60 days ahead and before the due date, on working days from 08:00 to 20:00 in Seoul.',
  })
  startsAt!: Date[]

  @Field(() => String, {
    nullable: true,
    description: 'What the letter says before the times, at most 2,000 characters; it is sealed.',
  })
  words?: string

  @Field(() => String, { description: '8 to 255 characters; the same key again offers nothing twice.' })
  idempotencyKey!: string
}

@InputType({ description: 'What came of a meeting.' })
export class EndAppointmentInput {
  @Field(() => ID, { description: 'An open meeting of a case that the viewer holds.' })
  appointmentId!: string

  @Field(() => Int, { description: 'The version that the screen showed.' })
  version!: number

  @Field(() => AppointmentStateEnum, {
    description: '`HELD` or `MISSED` once it began; `DECLINED` or `WITHDRAWN` while it is open.',
  })
  outcome!: AppointmentState
}

@InputType({ description: 'Which time the visitor picks.' })
export class PickTimeInput {
  @Field(() => ID, { description: 'One of the times that were offered.' })
  timeId!: string
}
