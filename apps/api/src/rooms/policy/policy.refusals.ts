import { Refusal } from '../../kernel/refusal.js'

export const purposeNotListed = () => new Refusal('PURPOSE_NOT_LISTED', 'INVALID')
export const policyVersionNotInForce = () => new Refusal('POLICY_VERSION_NOT_IN_FORCE', 'CONFLICT')
