import { GraphQLScalarType } from 'graphql'
import { notValid } from './not-valid.js'
import { isRealDay } from './real-day.js'

const calendarDay = (value: unknown): string => {
  if (typeof value !== 'string' || !isRealDay(value)) throw notValid('CalendarDay', 'a day that exists, as YYYY-MM-DD')
  return value
}

/** A day as the calendar in Seoul shows it. A string on both sides: a `Date` would drag a time zone along. */
export const CalendarDayScalar = new GraphQLScalarType<string, string>({
  name: 'CalendarDay',
  description: 'A calendar day, `YYYY-MM-DD`, in Asia/Seoul.',
  serialize: calendarDay,
  parseValue: calendarDay,
})
