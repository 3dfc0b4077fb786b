import { Refusal } from '../../kernel/refusal.js'

export const placeNameTaken = () => new Refusal('PLACE_NAME_TAKEN', 'CONFLICT')
export const placeHoldsMedia = () => new Refusal('PLACE_HOLDS_MEDIA', 'CONFLICT')
export const placeEnded = () => new Refusal('PLACE_ENDED', 'CONFLICT')
export const placeChangedMeanwhile = () => new Refusal('PLACE_CHANGED_MEANWHILE', 'CONFLICT')
export const keyHeldAlready = () => new Refusal('KEY_HELD_ALREADY', 'CONFLICT')
/** Taken in days to come, or destroyed in days to come or before it was taken. */
export const mediumDayNotValid = () => new Refusal('MEDIUM_DAY_NOT_VALID', 'INVALID')
export const mediumPeopleNotValid = () => new Refusal('MEDIUM_PEOPLE_NOT_VALID', 'INVALID')
/** No case of this number and of the medium's purpose, within reach. */
export const mediumCaseNotKnown = () => new Refusal('MEDIUM_CASE_NOT_KNOWN', 'INVALID')
export const mediumChangedMeanwhile = () => new Refusal('MEDIUM_CHANGED_MEANWHILE', 'CONFLICT')
export const mediumAlreadyDestroyed = () => new Refusal('MEDIUM_ALREADY_DESTROYED', 'CONFLICT')
/** Its destruction is recorded and waits for the witness. */
export const mediumWaitsForWitness = () => new Refusal('MEDIUM_WAITS_FOR_WITNESS', 'CONFLICT')
export const mediumHeld = () => new Refusal('MEDIUM_HELD', 'CONFLICT')
/** `dueOn`: before that day its period is no ground. */
export const mediumNotDue = (dueOn: string) => new Refusal('MEDIUM_NOT_DUE', 'INVALID', { dueOn })
export const methodNotFitting = () => new Refusal('METHOD_NOT_FITTING', 'INVALID')
export const witnessNotSuitable = () => new Refusal('WITNESS_NOT_SUITABLE', 'INVALID')
export const destructionAlreadyDecided = () => new Refusal('DESTRUCTION_ALREADY_DECIDED', 'CONFLICT')
