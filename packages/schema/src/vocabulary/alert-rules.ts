/** What the watcher looks for in the access records. */
export const ALERT_RULES = [
  'OFF_HOURS',
  'MORE_PEOPLE_THAN_USUAL',
  'SAME_PERSON_AGAIN',
  'AFTER_CLOSURE',
  'COLLEAGUE_LOOKED_UP',
  'REFUSALS_IN_A_ROW',
  'CANARY',
] as const

export type AlertRule = (typeof ALERT_RULES)[number]
