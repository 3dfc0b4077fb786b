import { Temporal } from 'temporal-polyfill'
import { publicHolidays } from './public-holidays.js'

const FRIDAY = 5

/** Whether a day, `YYYY-MM-DD`, is neither Saturday nor Sunday nor a public holiday in Korea. */
export function isWorkingDay(day: string): boolean {
  const { year, dayOfWeek } = Temporal.PlainDate.from(day)
  return dayOfWeek <= FRIDAY && !publicHolidays(year).has(day)
}
