import { Refusal } from '../../kernel/refusal.js'

export const caseTakenBySomebodyElse = () => new Refusal('CASE_TAKEN_BY_SOMEBODY_ELSE', 'CONFLICT')
export const caseNotTaken = () => new Refusal('CASE_NOT_TAKEN', 'CONFLICT')
export const caseChangedMeanwhile = () => new Refusal('CASE_CHANGED_MEANWHILE', 'CONFLICT')
export const caseClosed = () => new Refusal('CASE_CLOSED', 'CONFLICT')
export const caseNotClosed = () => new Refusal('CASE_NOT_CLOSED', 'CONFLICT')
export const casePastDue = () => new Refusal('CASE_PAST_DUE', 'CONFLICT')
export const caseNotAnswered = () => new Refusal('CASE_NOT_ANSWERED', 'CONFLICT')
/** @param until the last day on which attendance was in date; undefined for who never attended. */
export const attendanceLapsed = (until: string | undefined) =>
  new Refusal('ATTENDANCE_LAPSED', 'NOT_ALLOWED', until === undefined ? {} : { until })
export const reachOver = () => new Refusal('REACH_OVER', 'NOT_ALLOWED')
export const handOverToNobodyWorking = () => new Refusal('HAND_OVER_TO_NOBODY_WORKING', 'INVALID')
export const meetingStillOpen = () => new Refusal('MEETING_STILL_OPEN', 'CONFLICT')
export const meetingOutcomeDiffers = () => new Refusal('MEETING_OUTCOME_DIFFERS', 'CONFLICT')
export const duplicateNotValid = () => new Refusal('DUPLICATE_NOT_VALID', 'INVALID')
export const answerEmpty = () => new Refusal('ANSWER_EMPTY', 'INVALID')
export const answerTooLong = (maxLength: number) => new Refusal('ANSWER_TOO_LONG', 'INVALID', { maxLength })
export const letterNotReturned = () => new Refusal('LETTER_NOT_RETURNED', 'CONFLICT')
export const letterNotSent = () => new Refusal('LETTER_NOT_SENT', 'CONFLICT')
/** @param bounces how often letters to this address came back. */
export const addressBounces = (bounces: number) => new Refusal('ADDRESS_BOUNCES', 'CONFLICT', { bounces })
export const forbiddenIdentifierInAnswer = () => new Refusal('FORBIDDEN_IDENTIFIER_IN_ANSWER', 'INVALID')
