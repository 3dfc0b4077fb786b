import type { Request } from 'express'
import { locales, type Locale } from '../words/locale.js'

/** The language a visitor prefers; English where they prefer one we don't have. */
export const preferredLocale = (request: Request): Locale =>
  locales.find((locale) => locale === request.acceptsLanguages(...locales)) ?? 'en'
