import { CalendarDayScalar } from '@jikimi/schema'
import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql'
import { Personal } from '../../authority/personal.js'
import { Requires } from '../../authority/requires.js'
import type { RequestContext } from '../../persistence/context.js'
import { AppointmentView } from './appointment.view.js'
import { EndAppointmentInput, OfferTimesInput } from './appointments.inputs.js'
import { endAppointment } from './end-appointment.js'
import { listAppointments } from './list-appointments.js'
import { offerTimes } from './offer-times.js'
import { openFile } from './open-file.js'

@Resolver(() => AppointmentView)
export class AppointmentsResolver {
  @Query(() => [AppointmentView], {
    description:
      "The viewer's own meetings of these days in Seoul, 62 at most; those that wait to be picked come last.",
  })
  @Requires('appointment:list')
  myAppointments(
    @Arg('from', () => CalendarDayScalar, { description: 'The first day.' }) from: string,
    @Arg('until', () => CalendarDayScalar, { description: 'The last day, included.' }) until: string,
    @Ctx() { operation }: RequestContext,
  ): Promise<AppointmentView[]> {
    return operation.read((work) => listAppointments(work, from, until))
  }

  @Mutation(() => AppointmentView, { description: 'Offers times to the visitor by a letter. It is no answer.' })
  @Requires('appointment:offer')
  offerTimes(
    @Arg('input', () => OfferTimesInput) input: OfferTimesInput,
    @Ctx() { operation }: RequestContext,
  ): Promise<AppointmentView> {
    return operation.write((work) => offerTimes(work, { ...input, words: input.words ?? '' }))
  }

  @Mutation(() => AppointmentView, {
    description: 'Notes what came of a meeting; one withdrawn is told to its visitor.',
  })
  @Requires('appointment:end')
  endAppointment(
    @Arg('input', () => EndAppointmentInput) input: EndAppointmentInput,
    @Ctx() { operation }: RequestContext,
  ): Promise<AppointmentView> {
    return operation.write((work) => endAppointment(work, input))
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      'For a calendar, by RFC 5545, with the place: for who meets, once a time is fixed, in a query for one case alone.',
  })
  @Personal()
  calendarFile(@Root() { row }: AppointmentView, @Ctx() { operation }: RequestContext): Promise<string | null> {
    return operation.read((work) => openFile(work, row))
  }
}
