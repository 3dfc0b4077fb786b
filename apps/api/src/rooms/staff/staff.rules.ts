import type { Role } from '@jikimi/schema'
import type { StaffActor } from '../../authority/actor.js'
import { HOLDERS } from '../../authority/separation.js'

/**
 * What the permissions of this room reach, as the API decides it; the database decides again. True means allowed.
 * Verbs ask through this object.
 */
export const STAFF_RULES = {
  /** Nobody suspends, unlocks or disables themselves, nor ends what is theirs as an administrator. */
  isAnother: (actor: StaffActor, accountId: string): boolean => actor.accountId !== accountId,
  /** A session that isn't one's own is an administrator's to end. */
  mayEndSession: (actor: StaffActor, own: readonly { readonly id: string }[], sessionId: string): boolean =>
    actor.roles.includes('ADMINISTRATOR') || own.some(({ id }) => id === sessionId),
  /** Whether enough others remain who can sign in and hold the role. */
  leavesEnough: (role: Role, othersActive: number): boolean => othersActive >= (HOLDERS[role]?.atLeast ?? 0),
  /** Whether one more may hold the role. */
  hasRoomFor: (role: Role, others: number): boolean => others < (HOLDERS[role]?.atMost ?? Infinity),
}
