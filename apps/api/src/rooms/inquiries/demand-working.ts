import { staffOf } from '../../authority/actor.js'
import type { AnyWork } from '../../persistence/work.js'
import { attendanceLapsed } from './inquiries.refusals.js'
import { INQUIRY_RULES } from './inquiries.rules.js'

/** For who reaches the purpose: whether they may do more than look at it, masked. @throws Refusal ATTENDANCE_LAPSED */
export function demandWorking(work: AnyWork, purpose: string): void {
  const actor = staffOf(work.actor)
  if (!INQUIRY_RULES.worksOn(actor, purpose)) throw attendanceLapsed(actor.attendedUntil)
}
