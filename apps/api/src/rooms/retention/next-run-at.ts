import { addDays, dayInSeoul } from '@jikimi/policy'

const SIX_IN_THE_EVENING = 'T18:00:00+09:00'

/** Six in the evening in Seoul, today or tomorrow: from then on a day's run is made by itself. */
export function nextRunAt(now: Date): Date {
  const today = dayInSeoul(now)
  const tonight = new Date(`${today}${SIX_IN_THE_EVENING}`)
  return now < tonight ? tonight : new Date(`${addDays(today, 1)}${SIX_IN_THE_EVENING}`)
}
