import { addDays } from '@jikimi/policy'
import { holdNotValid } from './retention.refusals.js'

const SIX_MONTHS = 181

/** After today and within six months, of which the shortest have 181 days. @throws Refusal HOLD_NOT_VALID */
export function demandReviewDay(reviewOn: string, today: string): void {
  if (reviewOn <= today || reviewOn > addDays(today, SIX_MONTHS)) throw holdNotValid()
}
