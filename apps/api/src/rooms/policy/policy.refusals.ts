import { Refusal } from '../../kernel/refusal.js'

export const policyVersionNotInForce = () => new Refusal('POLICY_VERSION_NOT_IN_FORCE', 'CONFLICT')
