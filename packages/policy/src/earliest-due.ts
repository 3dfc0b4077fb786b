import { addDays } from './calendar/add-days.js'
import type { PolicyDocument } from './policy-document.js'

/**
 * The due date of a collection, `YYYY-MM-DD`: the earliest of the end of its retention period, the policy's days after
 * its purpose was achieved, and the day its consent was withdrawn. A later event never moves it back.
 *
 * It knows nothing of holds or restrictions: those decide whether destruction may go ahead, not when it is due.
 *
 * @law PIPA 21①, 37③
 */
export function earliestDue(
  byPeriod: string,
  purposeAchievedOn: string | undefined,
  withdrawnOn: string | undefined,
  document: PolicyDocument,
): string {
  const days = [byPeriod]
  if (purposeAchievedOn !== undefined) {
    days.push(addDays(purposeAchievedOn, document.retention.purposeAchievedAfterDays))
  }
  if (withdrawnOn !== undefined) days.push(addDays(withdrawnOn, 0))
  return days.reduce((earliest, day) => (day < earliest ? day : earliest))
}
