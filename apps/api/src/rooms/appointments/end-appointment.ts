import { LockMode } from '@mikro-orm/postgresql'
import type { AppointmentState } from '@jikimi/schema'
import { staffOf } from '../../authority/actor.js'
import { notFound } from '../../kernel/general.refusals.js'
import { Refusal } from '../../kernel/refusal.js'
import type { WritingWork } from '../../persistence/work.js'
import { demandAddress, demandWorking, lockCase, writeLetter } from '../inquiries/index.js'
import { Appointment } from './appointment.js'
import { appointmentRow, type AppointmentRow } from './appointment-row.js'
import type { AppointmentView } from './appointment.view.js'
import { meetingNotOpen } from './appointments.refusals.js'
import { APPOINTMENT_RULES } from './appointments.rules.js'
import { withdrawnLetter } from './meeting-letters.js'
import { recordedMeeting } from './recorded-meeting.js'

export interface EndingAct {
  readonly appointmentId: string
  readonly version: number
  readonly outcome: AppointmentState
}

/** Notes what came of a meeting. Who hears that it is withdrawn is its visitor, by a letter. */
export async function endAppointment(work: WritingWork, act: EndingAct): Promise<AppointmentView> {
  const actor = staffOf(work.actor)
  const row = await appointmentRow(work, act.appointmentId)
  if (!row || !APPOINTMENT_RULES.reachesMeeting(actor, row)) throw notFound()
  demandWorking(work, row.purpose)
  const { inquiry } = await lockCase(work, { caseId: row.case_id })
  inquiry.demandHeldBy(actor.accountId)
  // One that has ended is readable and not writable: row rules hide it from the lock
  const appointment = await work.em.findOne(Appointment, { id: row.id }, { lockMode: LockMode.PESSIMISTIC_WRITE })
  if (!appointment) throw meetingNotOpen()
  if (!APPOINTMENT_RULES.ends(actor, appointment)) throw notFound()
  appointment.demandVersion(act.version)
  const { startsAt } = appointment
  appointment.end(act.outcome, work.now)
  if (act.outcome === 'WITHDRAWN' && (await isReachable(work, row)))
    await tellOfWithdrawal(work, row, startsAt ?? undefined)
  return recordedMeeting(work, row.id, `appointment.${act.outcome.toLowerCase()}`)
}

/** To an address from which everything comes back nothing is sent; the meeting is withdrawn all the same. */
const isReachable = (work: WritingWork, { case_id }: AppointmentRow): Promise<boolean> =>
  demandAddress(work, case_id).then(
    () => true,
    (fault: unknown) => {
      if (fault instanceof Refusal) return false
      throw fault
    },
  )

async function tellOfWithdrawal(work: WritingWork, row: AppointmentRow, startsAt: Date | undefined): Promise<void> {
  const place = { id: row.collection_id, key_id: row.key_id, purpose: row.purpose, case_id: row.case_id }
  const { accountId: writtenBy } = staffOf(work.actor)
  const body = withdrawnLetter(startsAt, row.locale)
  await writeLetter(work, place, { direction: 'TO_VISITOR', body, writtenBy, template: 'MEETING_WITHDRAWN' })
  await work.enqueue('deliver-answers', { caseId: row.case_id })
}
