import type { I18nProvider } from 'react-admin'
import polyglotI18nProvider from 'ra-i18n-polyglot'

/** The languages of the screens, each by its own name. */
export const LANGUAGES = [
  { locale: 'ko', name: '한국어' },
  { locale: 'en', name: 'English' },
]

// One language is loaded: the other comes when somebody changes to it. Apart, since the bundler preloads both of a choice
const korean = async () => (await import('./in-korean.js')).messages
const english = async () => (await import('./in-english.js')).messages
const koreanLater = async () => (await import('./ko-later.js')).koLater
const englishLater = async () => (await import('./en-later.js')).enLater

let isWhole = false
const load = async (locale: string) => {
  const [first, later] = locale === 'ko' ? [korean, koreanLater] : [english, englishLater]
  return isWhole ? { ...(await first()), ...(await later()) } : first()
}

const first = navigator.language.startsWith('ko') ? 'ko' : 'en'
const firstMessages = await load(first)

const polyglot = polyglotI18nProvider(
  (locale) => (locale === first && !isWhole ? firstMessages : load(locale)),
  first,
  LANGUAGES,
  // a code that the server has and we don't yet is shown as it is, without a complaint in the console
  { allowMissing: true },
)

// one change after the other, so that the last one asked for is the one that stays
let changing: Promise<void> = Promise.resolve()
const change = (locale: () => string): Promise<void> =>
  (changing = changing.catch(() => undefined).then(() => polyglot.changeLocale(locale())))

/** Before anybody has signed in, the browser's first language decides; afterwards the account does. */
export const i18nProvider: I18nProvider = { ...polyglot, changeLocale: (locale: string) => change(() => locale) }

/** Loads the words of the pages that open later, too: in this language, and in the other once it is chosen. */
export const allWords = async (): Promise<void> => {
  if (isWhole) return changing
  isWhole = true
  await change(i18nProvider.getLocale).catch((error: unknown) => {
    isWhole = false
    throw error
  })
}
