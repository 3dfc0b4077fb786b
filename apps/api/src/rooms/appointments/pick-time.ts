import { LockMode } from '@mikro-orm/postgresql'
import { notFound } from '../../kernel/general.refusals.js'
import { isId } from '../../kernel/identifier.js'
import type { WritingWork } from '../../persistence/work.js'
import { demandVisit, readConversation, type OwnConversationView } from '../inquiries/index.js'
import { Appointment } from './appointment.js'
import { AppointmentTime } from './appointment-time.js'
import { meetingNotOpen } from './appointments.refusals.js'
import { APPOINTMENT_RULES } from './appointments.rules.js'
import { freeTimes } from './free-times.js'
import { timeTaken } from './times.refusals.js'

const EXCLUSION_VIOLATION = '23P01'

/** The visitor picks one of the times that were offered to them. Picking it again changes nothing. */
export async function pickTime(work: WritingWork, timeId: string): Promise<OwnConversationView> {
  const { case_id: caseId, number: caseNumber, purpose, pseudonym } = await demandVisit(work)
  const time = isId(timeId) ? await work.em.findOne(AppointmentTime, { id: timeId }) : null
  const own = { id: time?.appointmentId ?? null, caseId: APPOINTMENT_RULES.ownVisit(work.actor).caseId }
  // What was offered to somebody else reads like what nobody was offered
  if (!time || (await work.em.count(Appointment, own)) === 0) throw notFound()
  const appointment = await work.em.findOne(Appointment, own, { lockMode: LockMode.PESSIMISTIC_WRITE })
  if (!appointment) throw meetingNotOpen()
  const isFree = (await freeTimes(work)).has(time.id)
  const isFixed = appointment.fix(time, work.now)
  if (isFixed && !isFree) throw timeTaken()
  await refusingOverlap(() => work.em.flush())
  const act = isFixed ? 'appointment.fixed' : 'appointment.repeated'
  work.record({ act, ground: { purpose }, collections: [pseudonym], caseId, caseNumber })
  if (isFixed) await work.enqueue('remind-appointments', { appointmentId: appointment.id })
  return readConversation(work, { act })
}

/** Two visitors at once: the database sees what this visit can not, and has the last word. */
async function refusingOverlap<T>(act: () => Promise<T>): Promise<T> {
  try {
    return await act()
  } catch (fault) {
    if (fault instanceof Error && 'code' in fault && fault.code === EXCLUSION_VIOLATION) throw timeTaken()
    throw fault
  }
}
