import type { StaffActor } from '../../authority/actor.js'

/** Which rows the permissions of this room reach. The database decides it again. */
export const POLICY_DRAFT_RULES = {
  /** Everybody's to who oversees; to a deputy those of whom they sign second for. Undefined is everybody's. */
  proposersSeen: ({ roles, deputisesFor }: StaffActor): readonly string[] | undefined =>
    roles.some((role) => ['PRIVACY_OFFICER', 'CHIEF_PRIVACY_OFFICER', 'AUDITOR'].includes(role))
      ? undefined
      : deputisesFor,
  /** The chief privacy officer, or the deputy for who proposed it. */
  approvesAfter: ({ roles, deputisesFor }: StaffActor, proposerId: string): boolean =>
    roles.includes('CHIEF_PRIVACY_OFFICER') || deputisesFor.includes(proposerId),
}
