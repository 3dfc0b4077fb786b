import type { Role } from '@jikimi/schema'

/** Pairs that one person can't hold: they would prepare and approve, or act and audit, the same thing. */
export const CONFLICTING_ROLES: readonly (readonly [Role, Role])[] = [
  ['ADMINISTRATOR', 'AUDITOR'],
  ['ADMINISTRATOR', 'PRIVACY_OFFICER'],
  ['ADMINISTRATOR', 'HANDLER'],
  ['ADMINISTRATOR', 'ARCHIVIST'],
  ['AUDITOR', 'HANDLER'],
  ['AUDITOR', 'PRIVACY_OFFICER'],
  ['AUDITOR', 'CHIEF_PRIVACY_OFFICER'],
  ['AUDITOR', 'ARCHIVIST'],
  ['ARCHIVIST', 'HANDLER'],
]

export const conflictAmong = (roles: readonly Role[]): readonly [Role, Role] | undefined =>
  CONFLICTING_ROLES.find(([one, other]) => roles.includes(one) && roles.includes(other))
