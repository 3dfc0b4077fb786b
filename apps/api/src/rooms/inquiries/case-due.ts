import { addDays, dayInSeoul, earliestDue } from '@jikimi/policy'
import type { Ports } from '../../persistence/work.js'

/** What the due date of a case's collection is found from. */
export interface DueTerms {
  readonly policy_version_id: string
  readonly period_ends_on: string
  readonly answered_at: Date | null
  readonly closed_at: Date | null
  /** When the last meeting was held, missed or declined. */
  readonly meeting_ended_at: Date | null
}

/**
 * The day by whose end the collection must be gone, under the version that it was taken under: it keeps those terms.
 * The purpose is achieved by the answer or by what came of the meeting, whichever is first; without either, by closing.
 *
 * @law PIPA 21①; policy 03
 */
export function dueDate({ policy }: Pick<Ports, 'policy'>, row: DueTerms): string {
  const { document } = policy.published(row.policy_version_id)
  const [achievedAt = row.closed_at] = [row.answered_at, row.meeting_ended_at]
    .filter((at) => at !== null)
    .toSorted((a, b) => a.getTime() - b.getTime())
  return earliestDue(row.period_ends_on, achievedAt ? dayInSeoul(achievedAt) : undefined, undefined, document)
}

/** The first instant at which nothing of it may be left. */
export const endOfDue = (ports: Pick<Ports, 'policy'>, row: DueTerms): Date =>
  new Date(`${addDays(dueDate(ports, row), 1)}T00:00:00+09:00`)

/** Whether its last day has passed. */
export const isPastDue = (ports: Pick<Ports, 'policy'>, row: DueTerms, now: Date): boolean =>
  dayInSeoul(now) > dueDate(ports, row)
