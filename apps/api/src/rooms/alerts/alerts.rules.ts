import type { AlertRule, AlertState } from '@jikimi/schema'
import type { StaffActor } from '../../authority/actor.js'

/** What the rules need to know of an alert. */
interface Raised {
  readonly accountId: string
  readonly state: AlertState
  readonly rule: AlertRule | null
}

const OFFICERS = ['PRIVACY_OFFICER', 'CHIEF_PRIVACY_OFFICER'] as const
const ABOUT_ONE_CASE: readonly AlertRule[] = ['AFTER_CLOSURE', 'CANARY', 'SAME_PERSON_AGAIN']
const NOT_ASKED: readonly AlertState[] = ['RAISED', 'DISMISSED']

/** Over which alerts the permissions of this room reach. Verbs ask through this object; row rules ask again. */
export const ALERTS_RULES = {
  /** Both kinds of officer oversee every alert about others; an auditor those within their scopes. */
  overseesAll: ({ roles }: StaffActor): boolean => OFFICERS.some((role) => roles.includes(role)),
  /** Whose alerts somebody does not oversee, whatever roles they hold: their own. */
  keptFrom: ({ accountId }: StaffActor): string => accountId,
  /** Scopes count for auditors, and each for whom it was granted. */
  readsWithin: ({ accountId, roles }: StaffActor, scope: { readonly accountId: string }): boolean =>
    roles.includes('AUDITOR') && scope.accountId === accountId,
  /** Explanations are asked of, shown to and answered by whom they are about. */
  ownOnly: ({ accountId }: StaffActor): string => accountId,
  /** Whom an alert is about learns of it when an explanation is asked for, not earlier. */
  isAsked: ({ state }: Pick<Raised, 'state'>): boolean => !NOT_ASKED.includes(state),
  /**
   * What a rule about one case found is told to whom it is about when all is over: a canary may still catch them, and if
   * only canaries were kept back, that would tell them which it is.
   */
  knowsRule: ({ accountId }: StaffActor, { rule, state, ...alert }: Raised): boolean =>
    alert.accountId !== accountId || (rule !== null && !ABOUT_ONE_CASE.includes(rule)) || state === 'SIGNED_OFF',
}
