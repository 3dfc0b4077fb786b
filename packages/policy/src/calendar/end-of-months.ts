import { Temporal } from 'temporal-polyfill'

/**
 * The last day of a period of `months` calendar months that something on `day` sets running.
 *
 * The first day is out (Civil Act 157), so counting begins the next day. The period ends with the day before the
 * day of the final month that corresponds to that beginning (Civil Act 160②), and with the final month's last day
 * when there is no corresponding one (160③). A count that begins on the 1st therefore ends with a whole month:
 * 28 February + 3 months is 31 May, since March, April and May are counted.
 *
 * @law Civil Act 157, 160
 */
export function endOfMonths(day: string, months: number): string {
  const begins = Temporal.PlainDate.from(day).add({ days: 1 })
  const corresponding = begins.add({ months }, { overflow: 'constrain' })
  const isMissing = corresponding.day !== begins.day
  return (isMissing ? corresponding : corresponding.subtract({ days: 1 })).toString()
}
