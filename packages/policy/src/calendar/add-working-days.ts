import { addDays } from './add-days.js'
import { isWorkingDay } from './is-working-day.js'

/** The `count`th working day after `day`, or before it when negative; `day` itself isn't counted. Days are `YYYY-MM-DD`. */
export function addWorkingDays(day: string, count: number): string {
  const step = Math.sign(count)
  let left = Math.abs(count)
  let reached = day
  while (left > 0) {
    reached = addDays(reached, step)
    if (isWorkingDay(reached)) left -= 1
  }
  return reached
}
