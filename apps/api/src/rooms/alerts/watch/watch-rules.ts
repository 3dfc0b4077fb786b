import { AFTER_CLOSURE } from './after-closure.js'
import { CANARY } from './canary.js'
import { COLLEAGUE_LOOKED_UP } from './colleague-looked-up.js'
import type { WatchRule } from './looking.js'
import { MORE_PEOPLE_THAN_USUAL } from './more-people-than-usual.js'
import { OFF_HOURS } from './off-hours.js'
import { REFUSALS_IN_A_ROW } from './refusals-in-a-row.js'
import { SAME_PERSON_AGAIN } from './same-person-again.js'

/** Everything that the watcher looks for. */
export const WATCH_RULES: readonly WatchRule[] = [
  OFF_HOURS,
  MORE_PEOPLE_THAN_USUAL,
  SAME_PERSON_AGAIN,
  AFTER_CLOSURE,
  COLLEAGUE_LOOKED_UP,
  REFUSALS_IN_A_ROW,
  CANARY,
]
