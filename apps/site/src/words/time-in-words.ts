import { languageTags } from './language-tags.js'
import type { Locale } from './locale.js'

/** The time of day of an instant (RFC 3339) that is near, in Korean time. */
export const timeInWords = (instant: string, locale: Locale): string =>
  new Intl.DateTimeFormat(languageTags[locale], { timeStyle: 'short', timeZone: 'Asia/Seoul' }).format(
    Date.parse(instant),
  )
