import { addDays, dayInSeoul } from '@jikimi/policy'

/** The day by whose end the collection must be gone, as the database reckons it (`jikimi.due_day`). @law PIPA 21①; policy 03 */
export interface WithDueDate {
  readonly due_on: string
}

/** The first instant at which nothing of it may be left. */
export const endOfDue = ({ due_on }: WithDueDate): Date => new Date(`${addDays(due_on, 1)}T00:00:00+09:00`)

/** Whether its last day has passed. */
export const isPastDue = ({ due_on }: WithDueDate, now: Date): boolean => dayInSeoul(now) > due_on
