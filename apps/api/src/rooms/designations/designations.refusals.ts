import { Refusal } from '../../kernel/refusal.js'

export const designationPeriodNotValid = () => new Refusal('DESIGNATION_PERIOD_NOT_VALID', 'INVALID')
export const designationInThePast = () => new Refusal('DESIGNATION_IN_THE_PAST', 'INVALID')
export const purposesEmpty = () => new Refusal('PURPOSES_EMPTY', 'INVALID')
export const designationNeedsHandlerRole = () => new Refusal('DESIGNATION_NEEDS_HANDLER_ROLE', 'INVALID')
export const designationOfOneself = () => new Refusal('DESIGNATION_OF_ONESELF', 'NOT_ALLOWED')
export const designationOverlaps = () => new Refusal('DESIGNATION_OVERLAPS', 'CONFLICT')
export const designationAlreadyEnded = () => new Refusal('DESIGNATION_ALREADY_ENDED', 'CONFLICT')
export const designationNotProposed = () => new Refusal('DESIGNATION_NOT_PROPOSED', 'CONFLICT')
export const designationChangedMeanwhile = () => new Refusal('DESIGNATION_CHANGED_MEANWHILE', 'CONFLICT')
