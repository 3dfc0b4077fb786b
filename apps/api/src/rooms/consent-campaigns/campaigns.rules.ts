import type { Role } from '@jikimi/schema'
import type { StaffActor } from '../../authority/actor.js'

const OVERSEERS: readonly Role[] = ['PRIVACY_OFFICER', 'CHIEF_PRIVACY_OFFICER', 'AUDITOR']

/** Over what the permissions of campaigns reach, as the API decides it; the database decides again by itself. */
export const CAMPAIGN_RULES = {
  /** Numbers of everybody; there is no campaign of one's own. */
  seesAll: ({ roles }: StaffActor): boolean => roles.some((role) => OVERSEERS.includes(role)),
}
