import type { GraphQLResolveInfo } from 'graphql'
import { Ctx, FieldResolver, Info, Int, Resolver, Root } from 'type-graphql'
import { batched } from '../../persistence/batched.js'
import type { RequestContext } from '../../persistence/context.js'
import { CaseCountsView, InquiryCaseView } from '../inquiries/index.js'
import { appointmentView } from './appointment-view.js'
import { AppointmentView } from './appointment.view.js'
import { lastAppointments } from './appointment-row.js'
import { isAskedAlone } from './is-asked-alone.js'
import { countMeetings } from './count-meetings.js'
import { offersMeetings } from './offers-meetings.js'

const appointments = batched(lastAppointments)
const offers = batched(offersMeetings)
const meetings = batched(countMeetings)

@Resolver(() => InquiryCaseView)
export class MeetingFieldsResolver {
  @FieldResolver(() => AppointmentView, { nullable: true, description: 'The last meeting that was offered in it.' })
  async appointment(
    @Root() { id }: InquiryCaseView,
    @Ctx() { operation }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<AppointmentView | null> {
    const row = await appointments(operation, id)
    return row ? appointmentView(row, { opensFile: isAskedAlone(info) }) : null
  }

  @FieldResolver(() => Boolean, { description: 'Whether its purpose has meetings, by the policy it was taken under.' })
  async offersMeetings(
    @Root() { collectionId }: InquiryCaseView,
    @Ctx() { operation }: RequestContext,
  ): Promise<boolean> {
    return (await offers(operation, collectionId)) ?? false
  }
}

@Resolver(() => CaseCountsView)
export class MeetingCountsResolver {
  @FieldResolver(() => Int, { description: 'Meetings that the viewer has today in Seoul: `myAppointments`.' })
  async meetingsToday(@Root() { purpose }: CaseCountsView, @Ctx() { operation }: RequestContext): Promise<number> {
    return (await meetings(operation, purpose)) ?? 0
  }
}
