import type { Role } from '@jikimi/schema'
import type { StaffActor } from '../../../authority/actor.js'

const OVERSEERS: readonly Role[] = ['PRIVACY_OFFICER', 'CHIEF_PRIVACY_OFFICER', 'AUDITOR']

/**
 * Who sees what a statute compels to be seen, as the API decides it; the database decides again. Verbs ask through this
 * object. @law policy 06
 */
export const COMPULSION_RULES = {
  /** Who oversees sees all; who signs second, those of the person for whom they do. */
  seesAll: ({ roles }: StaffActor): boolean => roles.some((role) => OVERSEERS.includes(role)),
  /** The chief privacy officer decides what anybody asked; who signs second, what the person asked for whom they do. */
  decidesAfter: ({ roles, deputisesFor }: StaffActor, askedById: string): boolean =>
    roles.includes('CHIEF_PRIVACY_OFFICER') || deputisesFor.includes(askedById),
  /** The contents are shown to who asked, and to nobody else. */
  isAsker: ({ accountId }: StaffActor, askedById: string): boolean => accountId === askedById,
  isInForce: ({ is_approved: isApproved, until_at: until }: Decided, now: Date): boolean =>
    isApproved === true && until !== null && now.getTime() < until.getTime(),
  /** Which document of which authority is for who decides; an auditor sees the law and that there is one. */
  readsReference: ({ roles, deputisesFor }: StaffActor): boolean =>
    roles.includes('PRIVACY_OFFICER') || roles.includes('CHIEF_PRIVACY_OFFICER') || deputisesFor.length > 0,
} as const

interface Decided {
  readonly is_approved: boolean | null
  readonly until_at: Date | null
}
