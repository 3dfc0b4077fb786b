import { Arg, Ctx, FieldResolver, Mutation, Resolver } from 'type-graphql'
import { Requires } from '../../authority/requires.js'
import type { RequestContext } from '../../persistence/context.js'
import { OwnConversationView } from '../inquiries/index.js'
import { PickTimeInput } from './appointments.inputs.js'
import { declineAppointment } from './decline-appointment.js'
import { OwnAppointmentView } from './own-appointment.view.js'
import { pickTime } from './pick-time.js'
import { readOwnAppointment } from './read-own-appointment.js'

/** What a visitor does with the times that were offered to them. */
@Resolver(() => OwnConversationView)
export class OwnAppointmentResolver {
  @Mutation(() => OwnConversationView, { description: 'Picks one of the times that were offered; a mail confirms it.' })
  @Requires('appointment:pick')
  pickTime(
    @Arg('input', () => PickTimeInput) { timeId }: PickTimeInput,
    @Ctx() { operation }: RequestContext,
  ): Promise<OwnConversationView> {
    return operation.write((work) => pickTime(work, timeId))
  }

  @Mutation(() => OwnConversationView, { description: 'Declines the meeting, whether a time was picked or not.' })
  @Requires('appointment:pick')
  declineAppointment(@Ctx() { operation }: RequestContext): Promise<OwnConversationView> {
    return operation.write((work) => declineAppointment(work))
  }

  @FieldResolver(() => OwnAppointmentView, { nullable: true, description: 'The last meeting that was offered.' })
  appointment(@Ctx() { operation }: RequestContext): Promise<OwnAppointmentView | null> {
    return operation.read((work) => readOwnAppointment(work))
  }
}
