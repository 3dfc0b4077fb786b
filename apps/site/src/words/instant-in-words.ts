import { languageTags } from './language-tags.js'
import type { Locale } from './locale.js'

/** An instant (RFC 3339) in words, in Korean time: the controller's, and said so. */
export const instantInWords = (instant: string, locale: Locale): string =>
  `${new Intl.DateTimeFormat(languageTags[locale], {
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZone: 'Asia/Seoul',
  }).format(Date.parse(instant))} ${inKorea[locale]}`

const inKorea = { ko: '(한국 시간)', en: '(Korean time)' } as const
