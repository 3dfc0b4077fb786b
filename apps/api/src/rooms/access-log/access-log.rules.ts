import type { StaffActor } from '../../authority/actor.js'

/** Whose scope it is. */
interface Granted {
  readonly accountId: string
}

/** Over which rows the permissions of auditing reach. Verbs ask through this object; row rules ask again. */
export const ACCESS_LOG_RULES = {
  /** Records are read within one's own scopes, by an auditor, and by nobody in somebody else's. */
  readsWithin: ({ accountId, roles }: StaffActor, scope: Granted): boolean =>
    roles.includes('AUDITOR') && scope.accountId === accountId,
  /** The chief privacy officer, who grants them, sees every scope; an auditor their own. */
  seesScope: ({ accountId, roles }: StaffActor, scope: Granted): boolean =>
    roles.includes('CHIEF_PRIVACY_OFFICER') || scope.accountId === accountId,
}
