import type { Role } from '@jikimi/schema'
import { separationOfDuties } from './authority.refusals.js'

/**
 * Separation of duties, as the API decides it. The database decides again from its own table `separation_rule`: neither
 * is made from the other, and a test holds them side by side.
 */
const PAIRS: readonly (readonly [Role, Role])[] = [
  ['ADMINISTRATOR', 'AUDITOR'],
  ['ADMINISTRATOR', 'PRIVACY_OFFICER'],
  ['ADMINISTRATOR', 'CHIEF_PRIVACY_OFFICER'],
  ['ADMINISTRATOR', 'HANDLER'],
  ['ADMINISTRATOR', 'ARCHIVIST'],
  ['AUDITOR', 'HANDLER'],
  ['AUDITOR', 'PRIVACY_OFFICER'],
  ['AUDITOR', 'CHIEF_PRIVACY_OFFICER'],
  ['AUDITOR', 'ARCHIVIST'],
  ['ARCHIVIST', 'HANDLER'],
  ['PRIVACY_OFFICER', 'CHIEF_PRIVACY_OFFICER'],
]

/** The one pair for which an exception can be declared: a company whose supervisor and manager are one person. */
export const EXCEPTABLE_PAIR = 'PRIVACY_OFFICER_CHIEF_PRIVACY_OFFICER'

/** At most so many hold it, at least so many do. */
export const HOLDERS: Readonly<Partial<Record<Role, { readonly atLeast?: number; readonly atMost?: number }>>> = {
  ADMINISTRATOR: { atLeast: 1, atMost: 3 },
  CHIEF_PRIVACY_OFFICER: { atMost: 1 },
}

/** Acts that one person can't do both of on one object. */
export type DynamicRule =
  | 'DESIGNATION_APPROVED_BY_ANOTHER'
  | 'ATTENDANCE_ENTERED_BY_ANOTHER'
  | 'REVEALS_UNLOCKED_BY_ANOTHER'
  | 'ACCOUNT_REINSTATED_BY_ANOTHER'
  | 'AUDIT_SCOPE_GRANTED_BY_ANOTHER'
  | 'EXCEPTION_ACCEPTED_BY_ANOTHER'
  | 'ROLE_GRANTED_BY_ANOTHER'
  | 'EXPLANATION_JUDGED_BY_ANOTHER'
  | 'INSPECTION_SIGNED_BY_ANOTHER'
  | 'RECORD_CUT_APPROVED_BY_ANOTHER'
  | 'POLICY_APPROVED_BY_ANOTHER'
  | 'DESTRUCTION_APPROVED_BY_ANOTHER'
  | 'HOLD_RELEASED_BY_ANOTHER'
  | 'MEDIUM_WITNESSED_BY_ANOTHER'
  | 'COMPULSION_DECIDED_BY_ANOTHER'
  | 'RESTRICTION_LIFTED_BY_ANOTHER'

/** The API's rules of separation, by name; verbs ask through this object. */
export const SEPARATION = {
  /** The first pair among these roles that one person can't hold, unless it is excepted. */
  conflictAmong: (
    roles: readonly Role[],
    excepted: ReadonlySet<string> = new Set(),
  ): readonly [Role, Role] | undefined =>
    PAIRS.find(([one, other]) => roles.includes(one) && roles.includes(other) && !excepted.has(`${one}_${other}`)),
  /** Whether the second act is another person's than the first. */
  areApart: (_rule: DynamicRule, first: string | null | undefined, second: string): boolean => first !== second,
}

/** @throws Refusal SEPARATION_OF_DUTIES naming the rule. */
export function demandApart(rule: DynamicRule, first: string | null | undefined, second: string): void {
  if (!SEPARATION.areApart(rule, first, second)) throw separationOfDuties(rule)
}
