/**
 * A calendar written without Temporal, by counting, to check the real one against: no shared code, no shared idea.
 */
type Day = { readonly year: number; readonly month: number; readonly day: number }

/** The day in Seoul: UTC and nine hours, which holds for the years tested. */
export function naiveDayInSeoul(instant: Date): string {
  return new Date(instant.getTime() + 9 * 3_600_000).toISOString().slice(0, 10)
}

/** Civil Act 157 and 160, read aloud: the day after counts first; end on the eve of its like, or with the month. */
export function naiveEndOfMonths(day: string, months: number): string {
  const first = next(parse(day))
  const count = first.year * 12 + (first.month - 1) + months
  const year = Math.floor(count / 12)
  const month = (count % 12) + 1
  if (first.day > daysIn(year, month)) return print({ year, month, day: daysIn(year, month) })
  return print(previous({ year, month, day: first.day }))
}

/** The day reached by stepping one day at a time. */
export function naiveAddDays(day: string, count: number): string {
  let at = parse(day)
  for (let step = 0; step < count; step++) at = next(at)
  return print(at)
}

function daysIn(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  if (month === 2) return isLeap ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

function next({ year, month, day }: Day): Day {
  if (day < daysIn(year, month)) return { year, month, day: day + 1 }
  return month < 12 ? { year, month: month + 1, day: 1 } : { year: year + 1, month: 1, day: 1 }
}

function previous({ year, month, day }: Day): Day {
  if (day > 1) return { year, month, day: day - 1 }
  if (month > 1) return { year, month: month - 1, day: daysIn(year, month - 1) }
  return { year: year - 1, month: 12, day: 31 }
}

function parse(day: string): Day {
  const [year = 0, month = 0, dayOfMonth = 0] = day.split('-').map(Number)
  return { year, month, day: dayOfMonth }
}

function print({ year, month, day }: Day): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
