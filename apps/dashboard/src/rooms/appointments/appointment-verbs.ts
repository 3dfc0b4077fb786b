import {
  AppointmentFileDocument,
  CaseAppointmentDocument,
  type CaseAppointmentQuery,
  EndAppointmentDocument,
  type EndAppointmentInput,
  MyAppointmentsDocument,
  type MyAppointmentsQuery,
  OfferTimesDocument,
  type OfferTimesInput,
} from '@jikimi/client/staff'
import { send } from '../../data/send.js'

/** A meeting of a case: its times, the one that was picked, how it ended. Not its place. */
export type Appointment = MyAppointmentsQuery['myAppointments'][number]

/** Whether a case may have a meeting, and the one that it has. */
export type CaseMeeting = CaseAppointmentQuery['inquiryCase']

/** What a handler does with meetings. */
export const appointmentVerbs = {
  own: async (from: string, until: string, signal: AbortSignal) =>
    (await send(MyAppointmentsDocument, { from, until }, { signal })).myAppointments,
  ofCase: async (id: string, signal: AbortSignal) =>
    (await send(CaseAppointmentDocument, { id }, { signal })).inquiryCase,
  file: async (caseId: string) =>
    (await send(AppointmentFileDocument, { caseId })).inquiryCase.appointment?.calendarFile,
  offer: async (input: OfferTimesInput) => (await send(OfferTimesDocument, { input })).offerTimes,
  end: async (input: EndAppointmentInput) => (await send(EndAppointmentDocument, { input })).endAppointment,
}
