/** What the law makes a controller do with data it holds. An access record names exactly one purpose or one duty. */
export const DUTY_CODES = [
  'RIGHTS_REQUEST',
  'DESTRUCTION',
  'INSPECTION',
  'INCIDENT',
  'REGISTER',
  'ACCESS_CONTROL',
] as const

export type DutyCode = (typeof DUTY_CODES)[number]
