import type { StaffActor } from '../../authority/actor.js'

/** Which rows the permissions of this room reach. The database decides it again. */
export const POLICY_RULES = {
  /** The chief privacy officer, or the deputy for who proposed it. */
  approvesAfter: ({ roles, deputisesFor }: StaffActor, proposerId: string): boolean =>
    roles.includes('CHIEF_PRIVACY_OFFICER') || deputisesFor.includes(proposerId),
}
