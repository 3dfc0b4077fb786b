import { Temporal } from 'temporal-polyfill'

/** Whole days from `fromDay` to `toDay`, negative when `toDay` is earlier. Days are `YYYY-MM-DD`. */
export function daysBetween(fromDay: string, toDay: string): number {
  return Temporal.PlainDate.from(fromDay).until(toDay, { largestUnit: 'days' }).days
}
