import { outcomeOf } from '../inquiry/outcome-of.js'
import type { Refusal } from '../refusal.js'
import { letterPlace } from './letter-place.js'

/** What a failed letter means; whatever was refused about it is said beside its field. */
export const letterOutcomeOf = (refusal: Refusal | undefined): ReturnType<typeof outcomeOf> => {
  const outcome = outcomeOf(refusal)
  return { ...outcome, problems: outcome.problems.map((problem) => ({ ...problem, place: letterPlace })) }
}
