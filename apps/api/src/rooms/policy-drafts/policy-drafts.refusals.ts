import { type Facts, Refusal } from '../../kernel/refusal.js'

export const policyDraftOpen = () => new Refusal('POLICY_DRAFT_OPEN', 'CONFLICT')
export const policyDraftChanged = () => new Refusal('POLICY_DRAFT_CHANGED', 'CONFLICT')
export const policyDraftNotValid = () => new Refusal('POLICY_DRAFT_NOT_VALID', 'INVALID')
export const policyNoticeMissing = () => new Refusal('POLICY_NOTICE_MISSING', 'INVALID')
export const policyVersionTaken = () => new Refusal('POLICY_VERSION_TAKEN', 'CONFLICT')
export const policyUnchanged = () => new Refusal('POLICY_UNCHANGED', 'CONFLICT')
export const policyAnnouncedTooEarly = (facts: Facts) => new Refusal('POLICY_ANNOUNCED_TOO_EARLY', 'INVALID', facts)
export const policyEffectTooEarly = (facts: Facts) => new Refusal('POLICY_EFFECT_TOO_EARLY', 'INVALID', facts)
/** Somebody who processes for the company by this installation, and whom it does not disclose. @law PIPA 26② */
export const policyOutsourceeMissing = (facts: Facts) => new Refusal('POLICY_OUTSOURCEE_MISSING', 'CONFLICT', facts)
export const policyFollowed = () => new Refusal('POLICY_FOLLOWED', 'CONFLICT')
export const policyNotWithdrawable = () => new Refusal('POLICY_NOT_WITHDRAWABLE', 'CONFLICT')
