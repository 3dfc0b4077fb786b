import { staffOf, type Actor, type StaffActor } from '../../authority/actor.js'

/** Over which designations the permissions of this room reach; the database decides it again from its own row rules. */
export const DESIGNATION_RULES = {
  /**
   * Whose proposals somebody sees: undefined for everybody's. Who is only a deputy sees those of their principals.
   */
  proposersSeen: (actor: StaffActor): readonly string[] | undefined =>
    actor.roles.some((role) => ['PRIVACY_OFFICER', 'CHIEF_PRIVACY_OFFICER', 'AUDITOR'].includes(role))
      ? undefined
      : actor.deputisesFor,

  /** The chief privacy officer decides on every proposal, a deputy on those of whom they sign second for. */
  decidesOn: (actor: StaffActor, designatedBy: string): boolean =>
    actor.roles.includes('CHIEF_PRIVACY_OFFICER') || actor.deputisesFor.includes(designatedBy),

  /** One's own designations are one's own to see. */
  ownOnly: (actor: Actor): string => staffOf(actor).accountId,
} as const
