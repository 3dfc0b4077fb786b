import { Refusal } from '../../kernel/refusal.js'

export const auditScopeNeedsAuditorRole = () => new Refusal('AUDIT_SCOPE_NEEDS_AUDITOR_ROLE', 'INVALID')
export const auditScopePeriodNotValid = () => new Refusal('AUDIT_SCOPE_PERIOD_NOT_VALID', 'INVALID')
