import type { Localised } from '@jikimi/policy'
import type { DutyCode, OwnLookKind, RevealReason, Role } from '@jikimi/schema'

/** One occasion on which personal information came in, with all that is held of it. */
export interface DisclosedCollection {
  readonly caseNumber: string
  readonly purpose: Localised
  /** ISO 8601. */
  readonly receivedAt: string
  /** `YYYY-MM-DD`, by whose end it is destroyed; null while nobody can say. */
  readonly dueOn: string | null
  readonly items: readonly { readonly code: string; readonly label: Localised; readonly value: string }[]
  readonly consent: { readonly at: string; readonly version: string; readonly text: string } | null
}

/** That somebody looked: in which role and department, never by name. */
export interface DisclosedLook {
  readonly at: string
  readonly kind: OwnLookKind
  readonly role: Role | null
  readonly department: Localised | null
  readonly purpose: Localised | null
  readonly duty: DutyCode | null
  readonly reason: RevealReason | null
  readonly caseNumber: string | null
}

/**
 * Everything that an access shows: items and contents, purpose, period, provision to third parties, fact and content of
 * consent, and who looked. Composed when it is asked for, never stored.
 *
 * @law PIPA 35③, Decree 41①
 */
export interface Disclosure {
  readonly controller: Localised
  /** The request that it answers; null where the person took it from their own page. */
  readonly requestNumber: string | null
  readonly composedAt: string
  readonly held: readonly DisclosedCollection[]
  readonly provision: readonly { readonly name: string; readonly purpose: Localised }[]
  readonly looks: readonly DisclosedLook[]
}
