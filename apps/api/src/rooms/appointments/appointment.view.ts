import { InstantScalar, PurposeCodeScalar, type AppointmentState, type MeetingForm } from '@jikimi/schema'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { AppointmentStateEnum, MeetingFormEnum } from '../../kernel/vocabulary.js'
import type { AppointmentRow } from './appointment-row.js'

@ObjectType('AppointmentTime', { description: 'A time that was offered.' })
export class AppointmentTimeView {
  @Field(() => ID, { description: 'Its id.' })
  id!: string

  @Field(() => InstantScalar, { description: 'When the meeting would begin.' })
  startsAt!: Date
}

@ObjectType('Appointment', {
  description:
    'A meeting with a visitor, from the offer of its times to what came of it. Its place is in the file alone.',
})
export class AppointmentView {
  @Field(() => ID, { description: 'Its id.' })
  id!: string

  @Field(() => ID, { description: 'The case that it belongs to.' })
  caseId!: string

  @Field(() => String, { description: 'The number of the case.' })
  caseNumber!: string

  @Field(() => PurposeCodeScalar, { description: 'The purpose of the case.' })
  purpose!: string

  @Field(() => AppointmentStateEnum, { description: 'How far it has come.' })
  state!: AppointmentState

  @Field(() => MeetingFormEnum, { description: 'How it is held.' })
  form!: MeetingForm

  @Field(() => Int, { description: 'How long it lasts, in minutes.' })
  minutes!: number

  @Field(() => [AppointmentTimeView], { description: 'The times that were offered, earliest first.' })
  times!: AppointmentTimeView[]

  @Field(() => AppointmentTimeView, { nullable: true, description: 'The time that the visitor picked.' })
  fixedTime!: AppointmentTimeView | null

  @Field(() => InstantScalar, { description: 'When its times were offered.' })
  offeredAt!: Date

  @Field(() => InstantScalar, { nullable: true, description: 'When the visitor was reminded.' })
  remindedAt!: Date | null

  @Field(() => InstantScalar, { nullable: true, description: 'When it was noted what came of it.' })
  endedAt!: Date | null

  @Field(() => Int, { description: 'Changes with every change; acts name it.' })
  version!: number

  /** What the file is made from; undefined in a list and behind an act, which open no place. */
  row!: AppointmentRow | undefined
}
