import { Temporal } from 'temporal-polyfill'

/** The calendar day `count` days after `day` (before it, when negative). Days are `YYYY-MM-DD`. */
export function addDays(day: string, count: number): string {
  return Temporal.PlainDate.from(day).add({ days: count }).toString()
}
