import { Refusal } from '../../../kernel/refusal.js'

/** No law and article, or no hours between 1 and 24, or neither a case nor a request, or both. */
export const compulsionNotValid = () => new Refusal('COMPULSION_NOT_VALID', 'INVALID')
/** Nothing of it is restricted: whoever may see it sees it without. */
export const nothingRestricted = () => new Refusal('NOTHING_RESTRICTED', 'INVALID')
export const compulsionAlreadyDecided = () => new Refusal('COMPULSION_ALREADY_DECIDED', 'CONFLICT')
/** Not approved, or its hours are over. */
export const compulsionNotInForce = () => new Refusal('COMPULSION_NOT_IN_FORCE', 'CONFLICT')
