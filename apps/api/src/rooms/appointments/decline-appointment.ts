import { LockMode } from '@mikro-orm/postgresql'
import type { WritingWork } from '../../persistence/work.js'
import { demandVisit, readConversation, type OwnConversationView } from '../inquiries/index.js'
import { Appointment } from './appointment.js'
import { meetingNotOpen } from './appointments.refusals.js'
import { APPOINTMENT_RULES } from './appointments.rules.js'

/** The visitor declines what was offered, with a time or without. The database makes the case wait for its handler. */
export async function declineAppointment(work: WritingWork): Promise<OwnConversationView> {
  const { case_id: caseId, number: caseNumber, purpose, pseudonym } = await demandVisit(work)
  const own = { caseId: APPOINTMENT_RULES.ownVisit(work.actor).caseId, state: ['OFFERED' as const, 'FIXED' as const] }
  const appointment = await work.em.findOne(Appointment, own, { lockMode: LockMode.PESSIMISTIC_WRITE })
  if (!appointment) throw meetingNotOpen()
  appointment.end('DECLINED', work.now)
  await work.em.flush()
  const act = 'appointment.declined'
  work.record({ act, ground: { purpose }, collections: [pseudonym], caseId, caseNumber })
  return readConversation(work, { act })
}
