import polyglotI18nProvider from 'ra-i18n-polyglot'
import raEn from 'ra-language-english'
import { en } from './en.js'
import { ko } from './ko.js'
import { raKo } from './ra-ko.js'

/** The languages of the screens, each by its own name. */
export const LANGUAGES = [
  { locale: 'ko', name: '한국어' },
  { locale: 'en', name: 'English' },
]

/** Before anybody has signed in, the browser's first language decides; afterwards the account does. */
export const i18nProvider = polyglotI18nProvider(
  (locale) => (locale === 'ko' ? { ...raKo, ...ko } : { ...raEn, ...en }),
  navigator.language.startsWith('ko') ? 'ko' : 'en',
  LANGUAGES,
  // a code that the server has and we don't yet is shown as it is, without a complaint in the console
  { allowMissing: true },
)
