import type { Role } from '@jikimi/schema'

/** Who asks. Found from the session's token by `jikimi.session_actor()`, nowhere else. */
export type Actor =
  | { readonly kind: 'ANONYMOUS' }
  | { readonly kind: 'SITE'; readonly siteKeyId: string }
  | { readonly kind: 'SUBJECT'; readonly collectionId: string }
  | Visitor
  | OwnVisitor
  | StaffActor

/** Who opened the link in a letter to them: for half an hour they read and write on their own case. */
export interface Visitor {
  readonly kind: 'VISITOR'
  readonly collectionId: string
  readonly caseId: string
}

/** Who opened the link to their own page, or an agent who did: for half an hour they see what is theirs and act on it. */
export interface OwnVisitor {
  readonly kind: 'OWN'
  /** To whose address on file the link went. */
  readonly collectionId: string
  /** Shown to them: what is found under the contact that they have proven. Empty for an agent. */
  readonly collectionIds: readonly string[]
  /** The rights requests that are their own, or within the agent's mandate. */
  readonly requestIds: readonly string[]
  /** Undefined for the person themselves. */
  readonly mandateId: string | undefined
}

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

/** For verbs behind a permission that holders of a receipt and visitors have: the collection that either opens. */
export function subjectOf(actor: Actor): string {
  if (actor.kind !== 'SUBJECT' && actor.kind !== 'VISITOR')
    throw new Error('This verb is for the person of a collection only.')
  return actor.collectionId
}

/** For verbs behind a permission that only visitors hold. */
export function visitorOf(actor: Actor): Visitor {
  if (actor.kind !== 'VISITOR') throw new Error('This verb is for visitors only.')
  return actor
}

/** For verbs behind a permission that only visits of an own page hold. */
export function ownOf(actor: Actor): OwnVisitor {
  if (actor.kind !== 'OWN') throw new Error('This verb is for the own page only.')
  return actor
}
