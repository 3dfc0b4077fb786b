import type { StaffAccountView } from '../staff/index.js'

const UNSUITABLE = ['ADMINISTRATOR', 'AUDITOR', 'HANDLER'] as const

/** Somebody else, who can sign in, neither gives rights nor works with data nor audits. */
export const isSuitableDeputy = (deputy: StaffAccountView | undefined, accountId: string): boolean =>
  deputy !== undefined &&
  deputy.id !== accountId &&
  (deputy.state === 'ACTIVE' || deputy.state === 'LOCKED') &&
  !UNSUITABLE.some((role) => deputy.roles.includes(role))
