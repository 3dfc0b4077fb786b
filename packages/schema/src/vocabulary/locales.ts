/** The languages of everything a person reads. */
export const LOCALES = ['EN', 'KO'] as const

export type Locale = (typeof LOCALES)[number]
