import { dayInSeoul } from './calendar/day-in-seoul.js'
import { endOfMonths } from './calendar/end-of-months.js'
import { retentionMonths } from './retention-months.js'
import { requiredPurpose } from './required-purpose.js'
import type { PolicyDocument } from './policy-document.js'

/**
 * The calendar day in Asia/Seoul, `YYYY-MM-DD`, by whose end a collection received at this instant must be gone
 * because its retention period has passed. It is never moved on from a weekend or holiday: that would keep
 * personal information longer than was agreed.
 *
 * Throws a RangeError when the policy lists no such purpose or the instant is invalid.
 *
 * @law PIPA 21①; Civil Act 157, 160
 */
export function dueOn(document: PolicyDocument, purposeCode: string, receivedAt: Date): string {
  const purpose = requiredPurpose(document, purposeCode)
  return endOfMonths(dayInSeoul(receivedAt), retentionMonths(document, purpose.code))
}
