/**
 * The days that a cut may be made at, newest first: first days of months after the oldest record, as old as records must
 * be. What the law keeps the server checks again.
 * @param oldestDay the day of the oldest record in Seoul
 * @param today today in Seoul
 * @param keepsMonths how long records are kept
 */
export const cutDays = (oldestDay: string, today: string, keepsMonths: number): string[] => {
  const days: string[] = []
  for (let month = monthOf(today) - keepsMonths; month > monthOf(oldestDay); month -= 1) days.push(firstDayOf(month))
  return days
}

const monthOf = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1

const firstDayOf = (month: number) => `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-01`
