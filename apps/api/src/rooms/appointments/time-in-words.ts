import type { Locale } from '@jikimi/schema'

const PARTS = {
  timeZone: 'Asia/Seoul',
  year: 'numeric',
  month: 'long',
  day: 'numeric',
  weekday: 'long',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
} as const
const WORDS = { KO: new Intl.DateTimeFormat('ko-KR', PARTS), EN: new Intl.DateTimeFormat('en-GB', PARTS) } as const

/** The day with its weekday and the time in Asia/Seoul, as a letter says it. */
export function timeInWords(instant: Date, locale: Locale): string {
  const parts = new Map(WORDS[locale].formatToParts(instant).map(({ type, value }) => [type, value]))
  const of = (type: Intl.DateTimeFormatPartTypes): string => parts.get(type) ?? ''
  const time = `${of('hour')}:${of('minute')}`
  return locale === 'KO'
    ? `${of('year')}년 ${of('month')} ${of('day')}일 ${of('weekday')} ${time}`
    : `${of('weekday')}, ${of('day')} ${of('month')} ${of('year')}, ${time}`
}
