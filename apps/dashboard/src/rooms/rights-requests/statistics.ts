import type { RightsStatisticsQuery } from '@jikimi/client/staff'

/** The numbers of some days: a line a right. */
export type Statistics = RightsStatisticsQuery['rightsStatistics']

/** The numbers of one month, over all rights. */
export type MonthSums = { month: string; received: number; kept: number; missed: number }

/** One number over all lines. */
export const sumOf = <Name extends string>(rows: readonly Readonly<Record<Name, number>>[], name: Name): number =>
  rows.reduce((sum, row) => sum + row[name], 0)

/** Every month from one day to another, also those in which nothing came, whichever the right. */
export const monthsOf = (statistics: Statistics, from: string, until: string): MonthSums[] => {
  const lines = statistics.flatMap(({ months }) => months)
  return daysOfMonths(from, until).map((month) => {
    const own = lines.filter((line) => line.month.slice(0, 7) === month.slice(0, 7))
    return { month, received: sumOf(own, 'received'), kept: sumOf(own, 'kept'), missed: sumOf(own, 'missed') }
  })
}

const daysOfMonths = (from: string, until: string): string[] => {
  const [first, last] = [ordinal(from), ordinal(until)]
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, place) => {
    const month = first + place
    return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-01`
  })
}

const ordinal = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1
