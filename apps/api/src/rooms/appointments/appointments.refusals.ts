import { Refusal } from '../../kernel/refusal.js'

export const meetingNotOffered = () => new Refusal('MEETING_NOT_OFFERED', 'INVALID')
/** One is open: offered or fixed. */
export const meetingAlreadyOffered = () => new Refusal('MEETING_ALREADY_OFFERED', 'CONFLICT')
export const meetingNotBegun = () => new Refusal('MEETING_NOT_BEGUN', 'CONFLICT')
/** It is over, withdrawn, or fixed for another time. */
export const meetingNotOpen = () => new Refusal('MEETING_NOT_OPEN', 'CONFLICT')
export const meetingOutcomeNotValid = () => new Refusal('MEETING_OUTCOME_NOT_VALID', 'INVALID')
export const appointmentChangedMeanwhile = () => new Refusal('APPOINTMENT_CHANGED_MEANWHILE', 'CONFLICT')
/** @param atLeast minutes. @param atMost minutes. */
export const meetingLengthNotValid = (atLeast: number, atMost: number) =>
  new Refusal('MEETING_LENGTH_NOT_VALID', 'INVALID', { atLeast, atMost })
export const meetingPlaceNotValid = (maxLength: number) =>
  new Refusal('MEETING_PLACE_NOT_VALID', 'INVALID', { maxLength })
export const meetingWordsTooLong = (maxLength: number) =>
  new Refusal('MEETING_WORDS_TOO_LONG', 'INVALID', { maxLength })
/** @param days at most so many days at once. */
export const meetingDaysNotValid = (days: number) => new Refusal('MEETING_DAYS_NOT_VALID', 'INVALID', { days })
