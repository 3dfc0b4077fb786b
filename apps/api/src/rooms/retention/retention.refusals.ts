import { Refusal } from '../../kernel/refusal.js'

/** Neither a statute nor a proceeding is named, no number or more than 200, or no day within six months to look again. */
export const holdNotValid = () => new Refusal('HOLD_NOT_VALID', 'INVALID')
/** `missing`: how many of the numbers belong to no living case or request. */
export const casesNotKnown = (missing: number) => new Refusal('CASES_NOT_KNOWN', 'INVALID', { missing })
export const holdReleased = () => new Refusal('HOLD_RELEASED', 'CONFLICT')
/** Somebody changed it since it was looked at. */
export const holdChanged = () => new Refusal('HOLD_CHANGED', 'CONFLICT')
export const holdReleaseNotAsked = () => new Refusal('HOLD_RELEASE_NOT_ASKED', 'CONFLICT')
export const holdReleaseTooEarly = () => new Refusal('HOLD_RELEASE_TOO_EARLY', 'CONFLICT')
/** No purpose, or a day more than a week ahead. */
export const destructionNotValid = () => new Refusal('DESTRUCTION_NOT_VALID', 'INVALID')
export const nothingDue = () => new Refusal('NOTHING_DUE', 'INVALID')
export const runAlreadyDecided = () => new Refusal('RUN_ALREADY_DECIDED', 'CONFLICT')
/** No purpose, or not within a year from today. */
export const standingApprovalNotValid = () => new Refusal('STANDING_APPROVAL_NOT_VALID', 'INVALID')
export const standingApprovalEnded = () => new Refusal('STANDING_APPROVAL_ENDED', 'CONFLICT')
