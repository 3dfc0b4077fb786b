/** Why somebody cannot work on a purpose. Where several hold, the first of this order is told. */
export const NO_REACH_REASONS = [
  'ACCOUNT_NOT_ACTIVE',
  'NOT_HANDLER',
  'NOT_DESIGNATED',
  'DESIGNATION_NOT_APPROVED',
  'DESIGNATION_NOT_BEGUN',
  'DESIGNATION_OVER',
  'ATTENDANCE_LAPSED',
  'NEVER_ATTENDED',
] as const

export type WhyNoReach = (typeof NO_REACH_REASONS)[number]
