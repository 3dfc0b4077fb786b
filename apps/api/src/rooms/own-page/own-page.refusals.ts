import { Refusal } from '../../kernel/refusal.js'

/** Only the person themselves, not who acts for them. */
export const notForAgents = () => new Refusal('NOT_FOR_AGENTS', 'NOT_ALLOWED')
/** It was not granted, or is over. */
export const suspensionNotInForce = () => new Refusal('SUSPENSION_NOT_IN_FORCE', 'CONFLICT')
