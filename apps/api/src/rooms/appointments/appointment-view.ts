import { shows } from '../../kernel/shown.js'
import { viewOf } from '../../kernel/view.js'
import { AppointmentTimeView, AppointmentView } from './appointment.view.js'
import type { AppointmentRow } from './appointment-row.js'

const timeView = ({ id, starts_at }: AppointmentRow['times'][number]): AppointmentTimeView =>
  viewOf(AppointmentTimeView, { id, startsAt: new Date(starts_at) })

/** A meeting as the staff sees it, tied to the collection whose place its file may show. */
export function appointmentView(row: AppointmentRow, { opensFile = false } = {}): AppointmentView {
  const { purpose, pseudonym, case_id: caseId, case_number: caseNumber } = row
  const times = row.times.map(timeView)
  const view = viewOf(AppointmentView, {
    id: row.id,
    caseId,
    caseNumber,
    purpose,
    state: row.state,
    form: row.form,
    minutes: row.minutes,
    times,
    fixedTime: times.find(({ id }) => id === row.fixed_time_id) ?? null,
    offeredAt: row.offered_at,
    remindedAt: row.reminded_at,
    endedAt: row.ended_at,
    version: row.version,
    row: opensFile ? row : undefined,
  })
  return shows(view, { act: 'appointment.viewed', ground: { purpose }, pseudonym, caseId, caseNumber })
}
