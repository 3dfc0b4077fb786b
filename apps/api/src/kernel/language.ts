import type { Locale as PolicyLocale } from '@jikimi/policy'
import type { Locale } from '@jikimi/schema'

/** The contract's word for a language, as the policy's texts are keyed. */
export const languageOf = (locale: Locale): PolicyLocale => (locale === 'KO' ? 'ko' : 'en')
