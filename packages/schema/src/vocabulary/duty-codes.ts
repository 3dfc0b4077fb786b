/** What the law makes a controller do with data it holds. An access record names exactly one purpose or one duty. */
export const DUTY_CODES = [
  'RIGHTS_REQUEST',
  'DESTRUCTION',
  'INSPECTION',
  'INCIDENT',
  'REGISTER',
  'STAFF_ADMINISTRATION',
  'SIGN_IN',
] as const

export type DutyCode = (typeof DUTY_CODES)[number]
