import type { RightKind, RightsRequestState, Role } from '@jikimi/schema'
import type { StaffActor } from '../../../authority/actor.js'

const DECIDERS: readonly Role[] = ['PRIVACY_OFFICER', 'CHIEF_PRIVACY_OFFICER']
const RESTRICTING: readonly RightKind[] = ['CORRECTION', 'DELETION', 'SUSPENSION']
const UNDECIDED: readonly RightsRequestState[] = ['RECEIVED', 'VERIFIED', 'DEFERRED']

/**
 * Restrictions that a restored database knows no request of, as the API decides about them; the database decides again.
 * Verbs ask through this object. @law PIPA 36②, 37②
 */
export const UNCLAIMED_RULES = {
  /** Who decides on requests sees all; who signs second, what the person asked for whom they do. */
  seesAll: ({ roles }: StaffActor): boolean => roles.some((role) => DECIDERS.includes(role)),
  /** The chief privacy officer decides what anybody asked; who signs second, what the person asked for whom they do. */
  decidesAfter: ({ roles, deputisesFor }: StaffActor, askedById: string): boolean =>
    roles.includes('CHIEF_PRIVACY_OFFICER') || deputisesFor.includes(askedById),
  /** A request that restricts by itself, before it is decided; what waits to be corrected goes with a correction alone. */
  canClaim: (
    { kind, state }: { readonly kind: RightKind; readonly state: RightsRequestState },
    awaitsCorrection: boolean,
  ): boolean => UNDECIDED.includes(state) && (awaitsCorrection ? kind === 'CORRECTION' : RESTRICTING.includes(kind)),
} as const
