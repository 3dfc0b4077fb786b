import { clock } from './clock.js'

/** Today in Korea, as `2026-11-22`: where the periods of the law are counted. */
export const today = (): string => dayOf(clock.now())

/** The same day a year later. */
export const yearLater = (): string => dayOf(clock.now() + 365 * DAY)

/** The same day a year ago. */
export const yearEarlier = (): string => dayOf(clock.now() - 365 * DAY)

/** The same day thirty days ago. */
export const monthEarlier = (): string => dayOf(clock.now() - 30 * DAY)

/** So many days from today. */
export const dayAhead = (days: number): string => dayOf(clock.now() + days * DAY)

/** The day after a calendar day. */
export const dayAfter = (day: string): string => dayOf(Date.parse(day) + DAY)

/** Whole days from today to a calendar day; negative when it is past. */
export const daysUntil = (day: string): number => Math.round((Date.parse(day) - Date.parse(today())) / DAY)

/** The day in Korea of an instant, as `2026-11-22`. */
export const dayOfInstant = (instant: string): string => dayOf(Date.parse(instant))

const dayOf = (at: number) => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Seoul' }).format(at)
const DAY = 24 * 60 * 60_000
