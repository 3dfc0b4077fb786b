import { Temporal } from 'temporal-polyfill'

/** The calendar day, `YYYY-MM-DD`, that it is in Asia/Seoul at this instant. Throws a RangeError for an invalid Date. */
export function dayInSeoul(instant: Date): string {
  return Temporal.Instant.fromEpochMilliseconds(instant.getTime())
    .toZonedDateTimeISO('Asia/Seoul')
    .toPlainDate()
    .toString()
}
