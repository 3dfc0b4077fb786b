import type { Site } from '../site.js'
import { otherLocale, type Locale } from '../words/locale.js'
import type { Words } from '../words/words.js'
import { wordsIn } from '../words/words-in.js'

/** What surrounds every page: whose site, which language, which address (without the language), which part. */
export type Frame = {
  site: Pick<Site, 'isDemo' | 'assets' | 'visitCounter'>
  locale: Locale
  words: Words
  path: string
  otherPath: string
  controller?: string | undefined
}

export const frameOf = (site: Site, locale: Locale, path: string, controller?: string): Frame => ({
  site,
  locale,
  words: wordsIn(locale),
  path: `/${locale}${path}`,
  otherPath: `/${otherLocale(locale)}${path}`,
  controller,
})
