import { Temporal } from 'temporal-polyfill'

/** Month and day of what has a fixed day by the Gregorian calendar, from this year on, and whether it is made up for. */
const FIXED: readonly { readonly day: string; readonly since?: number; readonly isMadeUp: boolean }[] = [
  { day: '01-01', isMadeUp: false },
  { day: '03-01', isMadeUp: true },
  { day: '05-01', since: 2026, isMadeUp: true },
  { day: '05-05', isMadeUp: true },
  { day: '06-06', isMadeUp: false },
  { day: '07-17', since: 2026, isMadeUp: true },
  { day: '08-15', isMadeUp: true },
  { day: '10-03', isMadeUp: true },
  { day: '10-09', isMadeUp: true },
  { day: '12-25', isMadeUp: true },
]

/** By the Korean lunar calendar: New Year's Day, Buddha's birthday, Chuseok. Beyond these years fixed days count alone. */
const LUNAR: Readonly<Record<number, readonly [string, string, string]>> = {
  2024: ['02-10', '05-15', '09-17'],
  2025: ['01-29', '05-05', '10-06'],
  2026: ['02-17', '05-24', '09-25'],
  2027: ['02-07', '05-13', '09-15'],
  2028: ['01-27', '05-02', '10-03'],
  2029: ['02-13', '05-20', '09-22'],
  2030: ['02-03', '05-09', '09-12'],
  2031: ['01-23', '05-28', '10-01'],
  2032: ['02-11', '05-16', '09-19'],
  2033: ['01-31', '05-06', '09-08'],
  2034: ['02-19', '05-25', '09-27'],
  2035: ['02-08', '05-15', '09-16'],
}

/** Elections at the end of a term, and days that a government decreed. */
const DECREED: readonly string[] = ['2024-04-10', '2024-10-01', '2025-01-27', '2025-06-03', '2026-06-03', '2028-04-12']

interface Holiday {
  readonly day: string
  /** On which weekdays (6 Saturday, 7 Sunday) it is made up for; on another holiday always, unless on none. */
  readonly madeUpOn: readonly number[]
}

const SATURDAY = 6
const SUNDAY = 7
const years = new Map<number, ReadonlySet<string>>()

/**
 * The public holidays of a year with those that make up for another, `YYYY-MM-DD`. What is decreed for a single year is
 * known up to the day this was written.
 *
 * @law 공휴일에 관한 법률 2, 3; 관공서의 공휴일에 관한 규정 2, 3
 */
export function publicHolidays(year: number): ReadonlySet<string> {
  const known = years.get(year) ?? reckon(year)
  years.set(year, known)
  return known
}

function reckon(year: number): ReadonlySet<string> {
  const listed = listedIn(year).toSorted((a, b) => a.day.localeCompare(b.day))
  const days = new Set([...listed.map(({ day }) => day), ...DECREED.filter((day) => day.startsWith(`${year}-`))])
  const times = (wanted: string) => listed.filter(({ day }) => day === wanted).length
  const made = new Set<string>()
  for (const { day, madeUpOn } of listed) {
    if (madeUpOn.length === 0 || made.has(day)) continue
    if (!madeUpOn.includes(Temporal.PlainDate.from(day).dayOfWeek) && times(day) === 1) continue
    made.add(day)
    days.add(nextFree(day, days))
  }
  return days
}

function listedIn(year: number): Holiday[] {
  const fixed = FIXED.filter(({ since = year }) => since <= year).map(({ day, isMadeUp }) => ({
    day: `${year}-${day}`,
    madeUpOn: isMadeUp ? [SATURDAY, SUNDAY] : [],
  }))
  const [newYear, buddha, harvest] = LUNAR[year] ?? []
  return [
    ...fixed,
    ...(buddha ? [{ day: `${year}-${buddha}`, madeUpOn: [SATURDAY, SUNDAY] }] : []),
    // Three days each, made up for on a Sunday only
    ...[newYear, harvest].flatMap((middle) =>
      middle ? [-1, 0, 1].map((by) => ({ day: moved(`${year}-${middle}`, by), madeUpOn: [SUNDAY] })) : [],
    ),
  ]
}

function nextFree(day: string, taken: ReadonlySet<string>): string {
  for (let next = moved(day, 1); ; next = moved(next, 1)) {
    if (!taken.has(next) && Temporal.PlainDate.from(next).dayOfWeek < SATURDAY) return next
  }
}

const moved = (day: string, by: number): string => Temporal.PlainDate.from(day).add({ days: by }).toString()
