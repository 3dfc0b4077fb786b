import { Refusal } from '../../kernel/refusal.js'

export const auditScopeNeedsAuditorRole = () => new Refusal('AUDIT_SCOPE_NEEDS_AUDITOR_ROLE', 'INVALID')
export const auditScopePeriodNotValid = () => new Refusal('AUDIT_SCOPE_PERIOD_NOT_VALID', 'INVALID')
export const auditScopeAlreadyEnded = () => new Refusal('AUDIT_SCOPE_ALREADY_ENDED', 'CONFLICT')
/** Not exactly one of address and number, or none that can be read as one. */
export const lookupNotValid = () => new Refusal('LOOKUP_NOT_VALID', 'INVALID')
/** Neither account nor address, or a period that is reversed or longer than 731 days. */
export const reachNotValid = () => new Refusal('REACH_NOT_VALID', 'INVALID')
export const cutNotValid = () => new Refusal('CUT_NOT_VALID', 'INVALID')
/** `earliest`: so far a cut may go today; from when on records are still kept. */
export const cutTooEarly = (earliest: string) => new Refusal('CUT_TOO_EARLY', 'INVALID', { earliest })
export const cutAlreadyDecided = () => new Refusal('CUT_ALREADY_DECIDED', 'CONFLICT')
