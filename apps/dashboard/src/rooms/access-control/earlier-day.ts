/** The day before: `2026-11-23` → `2026-11-22`. */
export const dayBefore = (day: string): string => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return written(Date.UTC(year, month - 1, date - 1))
}

/** The same day some months earlier, or the last of that month: `2026-03-31` → `2026-02-28`. */
export const monthsBefore = (day: string, months: number): string => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const lastOfMonth = new Date(Date.UTC(year, month - months, 0)).getUTCDate()
  return written(Date.UTC(year, month - 1 - months, Math.min(date, lastOfMonth)))
}

const written = (at: number) => new Date(at).toISOString().slice(0, 10)
