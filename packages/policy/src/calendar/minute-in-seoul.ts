import { Temporal } from 'temporal-polyfill'

/** How many minutes of the day have begun in Asia/Seoul at this instant: 0 at midnight, 1439 in the last one. */
export function minuteInSeoul(instant: Date): number {
  const { hour, minute } = Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO('Asia/Seoul')
  return hour * 60 + minute
}
