import type { Locale as ContractLocale } from '@jikimi/client/public'

export const locales = ['ko', 'en'] as const

export type Locale = (typeof locales)[number]

export const otherLocale = (locale: Locale): Locale => (locale === 'ko' ? 'en' : 'ko')

export const inContract = (locale: Locale): ContractLocale => (locale === 'ko' ? 'KO' : 'EN')
