import { addDays, daysBetween } from '@jikimi/policy'
import { staffOf } from '../../authority/actor.js'
import type { ReadingWork } from '../../persistence/work.js'
import { appointmentRowsOf } from './appointment-row.js'
import { appointmentView } from './appointment-view.js'
import type { AppointmentView } from './appointment.view.js'
import { meetingDaysNotValid } from './appointments.refusals.js'
import { APPOINTMENT_RULES } from './appointments.rules.js'

const DAYS_AT_MOST = 62
const ROWS_AT_MOST = 500

/** The viewer's own meetings of some days in Seoul, the last of them included; what waits to be picked comes last. */
export async function listAppointments(work: ReadingWork, from: string, until: string): Promise<AppointmentView[]> {
  const days = daysBetween(from, until)
  if (days < 0 || days >= DAYS_AT_MOST) throw meetingDaysNotValid(DAYS_AT_MOST)
  const actor = staffOf(work.actor)
  const rows = await appointmentRowsOf(
    work,
    APPOINTMENT_RULES.listsOf(actor),
    midnight(from),
    midnight(addDays(until, 1)),
    ROWS_AT_MOST,
  )
  return rows.filter((row) => APPOINTMENT_RULES.reachesMeeting(actor, row)).map((row) => appointmentView(row))
}

const midnight = (day: string): Date => new Date(`${day}T00:00:00+09:00`)
