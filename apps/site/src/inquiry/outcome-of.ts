import { statusOf } from '../http/status-of.js'
import type { Refusal } from '../refusal.js'
import type { DraftProblem } from './draft.js'
import { problemOfRefusal } from './problem-of-refusal.js'

type Failure = { status: number; problems: readonly DraftProblem[]; isUncertain: boolean }

/** What a failed submission means: a refusal stored nothing; after a fault, or with nobody answering, nobody knows. */
export const outcomeOf = (refusal: Refusal | undefined): Failure => {
  if (refusal === undefined) return { status: 500, problems: [], isUncertain: true }
  const isUncertain = refusal.category === 'UNAVAILABLE' && !('retryAfterSeconds' in refusal.facts)
  return { status: statusOf(refusal), problems: isUncertain ? [] : [problemOfRefusal(refusal)], isUncertain }
}
