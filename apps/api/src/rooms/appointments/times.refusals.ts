import { Refusal } from '../../kernel/refusal.js'

/** Which of the offered times it is about, counted from 1; nothing when there is but one. */
const of = (number: number | undefined) => (number === undefined ? {} : { number })

export const timesAtMost = (atLeast: number, atMost: number) =>
  new Refusal('TIMES_AT_MOST', 'INVALID', { atLeast, atMost })
export const timesDouble = (number: number) => new Refusal('TIMES_DOUBLE', 'INVALID', of(number))
export const timeInThePast = (number?: number) => new Refusal('TIME_IN_THE_PAST', 'INVALID', of(number))
export const timeTooSoon = (number: number, hours: number) =>
  new Refusal('TIME_TOO_SOON', 'INVALID', { ...of(number), hours })
export const timeTooFar = (number: number, days: number) =>
  new Refusal('TIME_TOO_FAR', 'INVALID', { ...of(number), days })
/** @param dueOn the day by whose end the collection is gone. */
export const timePastDue = (number: number, dueOn: string) =>
  new Refusal('TIME_PAST_DUE', 'INVALID', { ...of(number), dueOn })
export const timeOnAHoliday = (number: number) => new Refusal('TIME_ON_A_HOLIDAY', 'INVALID', of(number))
export const timeOutOfHours = (number: number) => new Refusal('TIME_OUT_OF_HOURS', 'INVALID', of(number))
/** Who meets has another meeting by then. */
export const timeTaken = (number?: number) => new Refusal('TIME_TAKEN', 'CONFLICT', of(number))
