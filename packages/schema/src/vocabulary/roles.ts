/** What a member of staff may be. One account may hold several, unless two of them exclude each other. */
export const ROLES = [
  'ADMINISTRATOR',
  'ARCHIVIST',
  'AUDITOR',
  'CHIEF_PRIVACY_OFFICER',
  'HANDLER',
  'PRIVACY_OFFICER',
] as const

export type Role = (typeof ROLES)[number]
