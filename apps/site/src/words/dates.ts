import type { Locale } from './locale.js'

const tags = { ko: 'ko-KR', en: 'en-GB' } as const

/** A calendar day `YYYY-MM-DD` in words. */
export const dayInWords = (day: string, locale: Locale): string =>
  new Intl.DateTimeFormat(tags[locale], { dateStyle: 'long', timeZone: 'UTC' }).format(Date.parse(`${day}T00:00:00Z`))

const inKorea = { ko: '(한국 시간)', en: '(Korean time)' } as const

/** An instant (RFC 3339) in words, in Korean time: the controller's, and said so. */
export const instantInWords = (instant: string, locale: Locale): string =>
  `${new Intl.DateTimeFormat(tags[locale], {
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZone: 'Asia/Seoul',
  }).format(Date.parse(instant))} ${inKorea[locale]}`
