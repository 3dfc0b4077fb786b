import type { Forecast } from './forecast-verbs.js'

/** A day or a week of the forecast. */
export type ForecastBar = {
  id: string
  from: string
  until: string
  due: number
  held: number
  deferred: number
  isToday: boolean
  purposes: readonly string[]
}

/**
 * The forecast as it is drawn: every day or week from today on, also the empty ones, so that time runs evenly. What was
 * due before today stands on today, where it is destroyed.
 * @param ahead how many days
 */
export const forecastBars = (
  days: Forecast['days'],
  today: string,
  ahead: number,
  by: 'day' | 'week',
): readonly ForecastBar[] => {
  const last = daysLater(today, ahead - 1)
  const bars: ForecastBar[] = []
  for (let from = today; from <= last;) {
    const until = by === 'day' ? from : earliest(endOfWeek(from), last)
    const isToday = from === today
    const within = days.filter(({ day }) => (isToday || day >= from) && day <= until)
    bars.push(barOf(from, until, within, isToday))
    from = daysLater(until, 1)
  }
  return bars
}

const barOf = (from: string, until: string, days: Forecast['days'], isToday: boolean): ForecastBar => ({
  id: from,
  from,
  until,
  due: sum(days, ({ due }) => due),
  held: sum(days, ({ held }) => held),
  deferred: sum(days, ({ deferred }) => deferred),
  isToday,
  purposes: [...new Set(days.flatMap(({ purposes }) => purposes.map(({ purpose }) => purpose)))],
})

const sum = <One>(all: readonly One[], count: (one: One) => number) => all.reduce((whole, one) => whole + count(one), 0)

const daysLater = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10)

/** The Sunday of its week. */
const endOfWeek = (day: string): string => daysLater(day, (7 - new Date(Date.parse(day)).getUTCDay()) % 7)

const earliest = (one: string, other: string): string => (one < other ? one : other)

const DAY = 24 * 60 * 60_000
