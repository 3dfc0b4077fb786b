import { dayInSeoul, isWorkingDay, minuteInSeoul } from '@jikimi/policy'
import {
  timeInThePast,
  timeOnAHoliday,
  timeOutOfHours,
  timePastDue,
  timesAtMost,
  timesDouble,
  timeTooFar,
  timeTooSoon,
} from './times.refusals.js'

const TIMES_AT_MOST = 5
const HOUR_MS = 3_600_000
const HOURS_AHEAD = 2
const DAYS_AHEAD = 60
/** Minutes of the day in Seoul, between which a meeting begins and ends. */
const OPENS_AT = 8 * 60
const CLOSES_AT = 20 * 60

interface Terms {
  readonly now: Date
  readonly minutes: number
  /** The day by whose end the collection is gone, `YYYY-MM-DD`. */
  readonly dueOn: string
}

/**
 * Times that can be offered: some hours ahead and some weeks at most, before the collection is due, on a working day in
 * Seoul and within its hours, no two the same.
 *
 * @throws Refusal TIMES_… or TIME_… with the number of the first that can't be
 */
export function demandTimes(startsAt: readonly Date[], terms: Terms): void {
  if (startsAt.length < 1 || startsAt.length > TIMES_AT_MOST) throw timesAtMost(1, TIMES_AT_MOST)
  const seen = new Set<number>()
  for (const [index, time] of startsAt.entries()) {
    if (seen.has(time.getTime())) throw timesDouble(index + 1)
    seen.add(time.getTime())
  }
  for (const [index, time] of startsAt.entries()) demandTime(time, index + 1, terms)
}

function demandTime(time: Date, number: number, { now, minutes, dueOn }: Terms): void {
  const ahead = time.getTime() - now.getTime()
  if (ahead <= 0) throw timeInThePast(number)
  if (ahead < HOURS_AHEAD * HOUR_MS) throw timeTooSoon(number, HOURS_AHEAD)
  const day = dayInSeoul(time)
  if (day >= dueOn) throw timePastDue(number, dueOn)
  if (ahead > DAYS_AHEAD * 24 * HOUR_MS) throw timeTooFar(number, DAYS_AHEAD)
  if (!isWorkingDay(day)) throw timeOnAHoliday(number)
  const begins = minuteInSeoul(time)
  if (begins < OPENS_AT || begins + minutes > CLOSES_AT) throw timeOutOfHours(number)
}
