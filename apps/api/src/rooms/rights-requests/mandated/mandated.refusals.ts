import { Refusal } from '../../../kernel/refusal.js'

/** Whoever asks represents somebody, and no mandate that was accepted covers this right today. */
export const mandateNotInForce = () => new Refusal('MANDATE_NOT_IN_FORCE', 'CONFLICT')
