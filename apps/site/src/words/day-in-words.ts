import { languageTags } from './language-tags.js'
import type { Locale } from './locale.js'

/** A calendar day `YYYY-MM-DD` in words. */
export const dayInWords = (day: string, locale: Locale): string =>
  new Intl.DateTimeFormat(languageTags[locale], { dateStyle: 'long', timeZone: 'UTC' }).format(
    Date.parse(`${day}T00:00:00Z`),
  )
