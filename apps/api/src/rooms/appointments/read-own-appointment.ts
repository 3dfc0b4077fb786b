import { shows } from '../../kernel/shown.js'
import { viewOf } from '../../kernel/view.js'
import type { ReadingWork } from '../../persistence/work.js'
import { lastAppointments, type AppointmentRow } from './appointment-row.js'
import { APPOINTMENT_RULES } from './appointments.rules.js'
import { freeTimes } from './free-times.js'
import { meetingFile } from './meeting-file.js'
import { openPlace } from './meeting-place.js'
import { OwnAppointmentTimeView, OwnAppointmentView } from './own-appointment.view.js'

/** The last meeting that was offered in the case of this visit; null where there was none. */
export async function readOwnAppointment(work: ReadingWork): Promise<OwnAppointmentView | null> {
  const { caseId } = APPOINTMENT_RULES.ownVisit(work.actor)
  const row = (await lastAppointments(work, [caseId])).get(caseId)
  if (!row) return null
  const times = await timesOf(work, row)
  const view = viewOf(OwnAppointmentView, {
    state: row.state,
    form: row.form,
    minutes: row.minutes,
    place: await openPlace(work.ports, row),
    times,
    fixedTime: times.find(({ id }) => id === row.fixed_time_id) ?? null,
    calendarFile: await meetingFile(work.ports, row),
  })
  const { purpose, pseudonym, case_number: caseNumber } = row
  return shows(view, { act: 'conversation.viewed', ground: { purpose }, pseudonym, caseId, caseNumber })
}

async function timesOf(work: ReadingWork, row: AppointmentRow): Promise<OwnAppointmentTimeView[]> {
  const free = await freeTimes(work)
  return row.times.map(({ id, starts_at }) =>
    viewOf(OwnAppointmentTimeView, {
      id,
      startsAt: new Date(starts_at),
      isFree: row.state === 'OFFERED' && free.has(id) && new Date(starts_at) > work.now,
    }),
  )
}
