import { languageTags } from './language-tags.js'
import type { Locale } from './locale.js'

/** An instant (RFC 3339) in words with its weekday, in Korean time: the controller's, and said so. */
export const instantInWords = (instant: string, locale: Locale): string =>
  `${new Intl.DateTimeFormat(languageTags[locale], {
    dateStyle: 'full',
    timeStyle: 'short',
    timeZone: 'Asia/Seoul',
  }).format(Date.parse(instant))} ${inKorea[locale]}`

const inKorea = { ko: '(한국 시간)', en: '(Korean time)' } as const
