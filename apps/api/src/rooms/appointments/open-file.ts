import { staffOf } from '../../authority/actor.js'
import type { ReadingWork } from '../../persistence/work.js'
import type { AppointmentRow } from './appointment-row.js'
import { APPOINTMENT_RULES } from './appointments.rules.js'
import { meetingFile } from './meeting-file.js'

/** The calendar file for who meets; null for everybody else, and where there is no row: in a list, behind an act. */
export async function openFile(work: ReadingWork, row: AppointmentRow | undefined): Promise<string | null> {
  if (!row || !APPOINTMENT_RULES.opensPlace(staffOf(work.actor), row)) return null
  return meetingFile(work.ports, row)
}
