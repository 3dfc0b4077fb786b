import type { DutyCode } from '@jikimi/schema'
import type { StaffActor } from '../../authority/actor.js'

/** Whose scope it is, and whether it still holds. */
interface Granted {
  readonly accountId: string
  readonly endedAt?: Date | null
}

/** Whose acts a scope lets somebody read. */
interface Audited {
  readonly purposes: readonly string[]
  readonly duties: readonly DutyCode[]
  /** None means every department. */
  readonly departments: readonly string[]
}

const DUTIES_OF_THE_CHIEF: readonly DutyCode[] = ['INSPECTION', 'DESTRUCTION', 'INCIDENT']

/** Over which rows the permissions of auditing reach. Verbs ask through this object; row rules ask again. */
export const ACCESS_LOG_RULES = {
  /** The chief privacy officer answers for all records, and reads all. */
  readsAll: ({ roles }: StaffActor): boolean => roles.includes('CHIEF_PRIVACY_OFFICER'),
  /** An auditor reads records within their own scopes that hold, and nobody in somebody else's. */
  readsWithin: ({ accountId, roles }: StaffActor, scope: Granted): boolean =>
    roles.includes('AUDITOR') && scope.accountId === accountId && !scope.endedAt,
  /** Who grants and ends scopes sees every scope; an auditor their own. */
  seesScope: ({ accountId, roles }: StaffActor, scope: Granted): boolean =>
    roles.includes('CHIEF_PRIVACY_OFFICER') || roles.includes('ADMINISTRATOR') || scope.accountId === accountId,
  /** Whom a scope audits neither grants nor ends it: acts of their department, on what is theirs to do. */
  isAudited: (
    { departmentId, purposes: own, roles }: StaffActor,
    { purposes, duties, departments }: Audited,
  ): boolean =>
    (departments.length === 0 || departments.includes(departmentId)) &&
    (duties.includes('ACCESS_CONTROL') ||
      purposes.some((code) => own.includes(code)) ||
      (roles.includes('CHIEF_PRIVACY_OFFICER') && duties.some((code) => DUTIES_OF_THE_CHIEF.includes(code)))),
}
