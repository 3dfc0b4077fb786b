import { InstantScalar, type AppointmentState, type MeetingForm } from '@jikimi/schema'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { Personal } from '../../authority/personal.js'
import { AppointmentStateEnum, MeetingFormEnum } from '../../kernel/vocabulary.js'

@ObjectType('OwnAppointmentTime', { description: 'A time that was offered to the visitor.' })
export class OwnAppointmentTimeView {
  @Field(() => ID, { description: 'Its id.' })
  id!: string

  @Field(() => InstantScalar, { description: 'When the meeting would begin.' })
  startsAt!: Date

  @Field(() => Boolean, { description: 'Whether it can be picked now.' })
  isFree!: boolean
}

@ObjectType('OwnAppointment', { description: "The visitor's own meeting: the last one that was offered." })
export class OwnAppointmentView {
  @Field(() => AppointmentStateEnum, { description: 'How far it has come.' })
  state!: AppointmentState

  @Field(() => MeetingFormEnum, { description: 'How it is held.' })
  form!: MeetingForm

  @Field(() => Int, { description: 'How long it lasts, in minutes.' })
  minutes!: number

  @Field(() => String, { description: 'Where; empty for a call that needs no place.' })
  @Personal()
  place!: string

  @Field(() => [OwnAppointmentTimeView], { description: 'The times that were offered, earliest first.' })
  times!: OwnAppointmentTimeView[]

  @Field(() => OwnAppointmentTimeView, { nullable: true, description: 'The time that was picked.' })
  fixedTime!: OwnAppointmentTimeView | null

  @Field(() => String, { nullable: true, description: 'For a calendar, by RFC 5545, once a time is fixed.' })
  @Personal()
  calendarFile!: string | null
}
