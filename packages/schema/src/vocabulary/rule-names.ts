/** The values that a company sets for itself, each within limits. */
export const RULE_NAMES = [
  'ATTENDANCE_MONTHS',
  'REVEALS_PER_HOUR',
  'ORDINARY_REVEALS_PER_HOUR',
  'REACH_MINUTES',
  'NAME_CHARACTERS_SHOWN',
  'EMAIL_CHARACTERS_SHOWN',
  'PHONE_DIGITS_SHOWN',
  'RIGHTS_REVIEW_MONTHS',
] as const

export type RuleName = (typeof RULE_NAMES)[number]
