/** An instant or day in words. All of them are Korean time: the law's periods are counted there. */
const ZONE = 'Asia/Seoul'

const SHAPES = {
  time: { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  minute: { month: 'short', day: 'numeric', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  dated: {
    weekday: 'short',
    year: 'numeric',
    month: 'short',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  },
  weekday: {
    weekday: 'short',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
  },
  second: {
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
  },
  full: { year: 'numeric', month: 'short', day: 'numeric', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  day: { year: 'numeric', month: 'short', day: 'numeric' },
  dayOfWeek: { year: 'numeric', month: 'long', day: 'numeric', weekday: 'long' },
  shortWeekday: { year: 'numeric', month: 'numeric', day: 'numeric', weekday: 'short' },
  month: { year: 'numeric', month: 'long' },
  shortMonth: { month: 'short' },
} satisfies Record<string, Intl.DateTimeFormatOptions>

/**
 * `time` for what is over today, `minute` in lists, `second` in access records, `full` on pages, `day` for calendar days,
 * `month` for the month of one, `weekday` where the day of the week matters, `dayOfWeek` for a day as a heading,
 * `dated` for an instant that somebody keeps to: with its day of the week, `shortWeekday` for a due date in a list,
 * `shortMonth` below a picture.
 */
export type WhenShape = keyof typeof SHAPES

/** What a calendar day may be written as, beside itself. */
const OF_DAYS: ReadonlySet<WhenShape> = new Set(['month', 'shortMonth', 'dayOfWeek', 'shortWeekday'])

/** Writes an instant (`2026-11-21T01:20:00Z`) or a calendar day (`2026-11-21`). */
export const when = (tag: string, instantOrDay: string, shape: WhenShape): string => {
  const isDay = !instantOrDay.includes('T')
  const format = new Intl.DateTimeFormat(tag, {
    ...SHAPES[isDay && !OF_DAYS.has(shape) ? 'day' : shape],
    timeZone: isDay ? 'UTC' : ZONE,
  })
  return format.format(Date.parse(instantOrDay))
}
