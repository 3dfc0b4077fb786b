/** The instant of a day and an hour in Korea (`2026-11-24`, `14:30`), or nothing while one of them is missing. */
export const seoulInstant = (day: string, hour: string): string | undefined => {
  if (!DAY.test(day) || !HOUR.test(hour)) return undefined
  const at = Date.parse(`${day}T${hour}:00+09:00`)
  return Number.isNaN(at) ? undefined : new Date(at).toISOString()
}

const DAY = /^\d{4}-\d{2}-\d{2}$/
const HOUR = /^\d{2}:\d{2}$/
