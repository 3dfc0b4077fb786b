import { addDays } from '@jikimi/policy'
import { daysNotValid } from './register.refusals.js'

export interface ReceivedDays {
  readonly receivedFrom?: string | null
  readonly receivedUntil?: string | null
}

/** Days in Seoul as instants, the last day included. @throws Refusal DAYS_NOT_VALID when they end before they begin. */
export function receivedRange({ receivedFrom: from, receivedUntil: until }: ReceivedDays) {
  if (from != null && until != null && until < from) throw daysNotValid()
  return {
    first: from == null ? null : beginningOf(from),
    last: until == null ? null : beginningOf(addDays(until, 1)),
  }
}

/** Seoul has no summer time. */
const beginningOf = (day: string): Date => new Date(`${day}T00:00:00+09:00`)
