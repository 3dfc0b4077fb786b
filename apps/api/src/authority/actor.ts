import type { Role } from '@jikimi/schema'

/** Who asks. Found from the session's token by `jikimi.session_actor()`, nowhere else. */
export type Actor =
  | { readonly kind: 'ANONYMOUS' }
  | { readonly kind: 'SITE'; readonly siteKeyId: string }
  | { readonly kind: 'SUBJECT'; readonly collectionId: string }
  | StaffActor

export interface StaffActor {
  readonly kind: 'STAFF'
  readonly accountId: string
  readonly departmentId: string
  readonly roles: readonly Role[]
  /** Purposes with a designation in force, only for handlers: seen masked. */
  readonly purposes: readonly string[]
  /** Those of them that may be worked on: attendance is in date. */
  readonly workingPurposes: readonly string[]
  /** For whom they sign second, by a declared exception. */
  readonly deputisesFor: readonly string[]
  /** The last day on which attendance is in date, `YYYY-MM-DD`; undefined for who never attended. */
  readonly attendedUntil: string | undefined
  readonly signedInAt: Date
  /** When password and code were last given for this session. */
  readonly provedAt: Date
  readonly sessionEndsAt: Date
}

export const ANONYMOUS: Actor = { kind: 'ANONYMOUS' }

/** For verbs behind a permission that only staff hold. @throws Fault when the declaration above the verb is wrong. */
export function staffOf(actor: Actor): StaffActor {
  if (actor.kind !== 'STAFF') throw new Error('This verb is for staff only.')
  return actor
}

/** For verbs behind a permission that only sites hold. */
export function siteOf(actor: Actor): string {
  if (actor.kind !== 'SITE') throw new Error('This verb is for sites only.')
  return actor.siteKeyId
}

/** For verbs behind a permission that only the holder of a receipt has: the collection that it opens. */
export function subjectOf(actor: Actor): string {
  if (actor.kind !== 'SUBJECT') throw new Error('This verb is for holders of a receipt only.')
  return actor.collectionId
}
