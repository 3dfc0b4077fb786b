import type { WritingWork } from '../../persistence/work.js'
import { appointmentRow } from './appointment-row.js'
import { appointmentView } from './appointment-view.js'
import type { AppointmentView } from './appointment.view.js'

/** Records the act and gives back the meeting as it now is. */
export async function recordedMeeting(work: WritingWork, id: string, act: string): Promise<AppointmentView> {
  const row = await appointmentRow(work, id)
  if (!row) throw new Error('A meeting went out of sight of who changed it.')
  const { purpose, pseudonym, case_id: caseId, case_number: caseNumber } = row
  work.record({ act, ground: { purpose }, collections: [pseudonym], caseId, caseNumber })
  return appointmentView(row)
}
