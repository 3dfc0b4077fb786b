import type { AlertRule, AlertState } from '@jikimi/schema'
import { demandApart } from '../../authority/separation.js'
import type { StaffActor } from '../../authority/actor.js'

/** What the rules need to know of an alert. */
interface Raised {
  readonly accountId: string
  readonly state: AlertState
}

const JUDGES = ['PRIVACY_OFFICER', 'CHIEF_PRIVACY_OFFICER'] as const
const NOT_ASKED: readonly AlertState[] = ['RAISED', 'DISMISSED']

/** Over which alerts the permissions of this room reach. Verbs ask through this object; row rules ask again. */
export const ALERTS_RULES = {
  /** Both kinds of officer oversee every alert but those about themselves; an auditor those within their scopes. */
  overseesAll: ({ roles }: StaffActor): boolean => JUDGES.some((role) => roles.includes(role)),
  /** An alert about oneself is not one's own to oversee, whatever roles one holds. */
  isAboutAnother: ({ accountId }: StaffActor, about: string): boolean => accountId !== about,
  /** Scopes count for auditors, and each for whom it was granted. */
  readsWithin: ({ accountId, roles }: StaffActor, scope: { readonly accountId: string }): boolean =>
    roles.includes('AUDITOR') && scope.accountId === accountId,
  /** Whom an alert is about learns of it when an explanation is asked for, not earlier. */
  isAsked: ({ accountId }: StaffActor, alert: Raised): boolean =>
    alert.accountId === accountId && !NOT_ASKED.includes(alert.state),
  /** That it was a canary is told to whom it is about when all is over: until then it may still catch them. */
  knowsRule: ({ accountId }: StaffActor, alert: Raised & { readonly rule: AlertRule | null }): boolean =>
    alert.accountId !== accountId || alert.rule !== 'CANARY' || alert.state === 'SIGNED_OFF',
  /** @throws Refusal SEPARATION_OF_DUTIES: nobody judges what is said about themselves. */
  demandJudge: ({ accountId }: StaffActor, about: string): void =>
    demandApart('EXPLANATION_JUDGED_BY_ANOTHER', about, accountId),
}
