import { languageTags } from './language-tags.js'
import type { Locale } from './locale.js'

/** A calendar day `YYYY-MM-DD` in words; `full` names its weekday too. */
export const dayInWords = (day: string, locale: Locale, dateStyle: 'long' | 'full' = 'long'): string =>
  new Intl.DateTimeFormat(languageTags[locale], { dateStyle, timeZone: 'UTC' }).format(Date.parse(`${day}T00:00:00Z`))
