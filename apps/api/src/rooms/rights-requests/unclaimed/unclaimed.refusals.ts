import { Refusal } from '../../../kernel/refusal.js'

/** Of another kind, decided already, or not about the same data. */
export const requestCannotClaim = () => new Refusal('REQUEST_CANNOT_CLAIM', 'INVALID')
/** Somebody asked to lift it already, and it is not decided. */
export const liftAlreadyAsked = () => new Refusal('LIFT_ALREADY_ASKED', 'CONFLICT')
/** Nobody asks to lift it, or it is decided already. */
export const liftNotAsked = () => new Refusal('LIFT_NOT_ASKED', 'CONFLICT')
