import { addDays } from './add-days.js'
import { dayInSeoul } from './day-in-seoul.js'
import { isWorkingDay } from './is-working-day.js'

const DAYS = 10

/**
 * The last day to answer a request of a data subject, `YYYY-MM-DD`: the tenth after the day of receipt in Seoul, which
 * itself is not counted, and the next working day where that is a Saturday, a Sunday or a public holiday.
 *
 * @law PIPA 35③; Decree 41④, 43③, 44②; 민법 157, 161
 */
export function answerDueOn(receivedAt: Date): string {
  let day = addDays(dayInSeoul(receivedAt), DAYS)
  while (!isWorkingDay(day)) day = addDays(day, 1)
  return day
}
