import { Refusal } from '../../kernel/refusal.js'

/** Only the person themselves, not who acts for them. */
export const notForAgents = () => new Refusal('NOT_FOR_AGENTS', 'NOT_ALLOWED')
/** It is withdrawn already, none was needed, or whose it is has to be found out first. */
export const consentNotWithdrawable = () => new Refusal('CONSENT_NOT_WITHDRAWABLE', 'CONFLICT')
/** It was not granted, or is over. */
export const suspensionNotInForce = () => new Refusal('SUSPENSION_NOT_IN_FORCE', 'CONFLICT')
