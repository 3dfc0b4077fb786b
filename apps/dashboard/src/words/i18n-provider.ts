import polyglotI18nProvider from 'ra-i18n-polyglot'

/** The languages of the screens, each by its own name. */
export const LANGUAGES = [
  { locale: 'ko', name: '한국어' },
  { locale: 'en', name: 'English' },
]

// One language is loaded: the other comes when somebody changes to it. Apart, since the bundler preloads both of a choice
const korean = async () => (await import('./in-korean.js')).messages
const english = async () => (await import('./in-english.js')).messages
const load = (locale: string) => (locale === 'ko' ? korean() : english())

const first = navigator.language.startsWith('ko') ? 'ko' : 'en'
const firstMessages = await load(first)

/** Before anybody has signed in, the browser's first language decides; afterwards the account does. */
export const i18nProvider = polyglotI18nProvider(
  (locale) => (locale === first ? firstMessages : load(locale)),
  first,
  LANGUAGES,
  // a code that the server has and we don't yet is shown as it is, without a complaint in the console
  { allowMissing: true },
)
