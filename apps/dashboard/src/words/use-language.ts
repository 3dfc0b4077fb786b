import type { Locale } from '@jikimi/client/staff'
import { useLocale } from 'react-admin'

/** The language of the screen, as browsers write it and as the contract does. */
export const useLanguage = (): { tag: 'ko' | 'en'; locale: Locale } =>
  useLocale() === 'ko' ? { tag: 'ko', locale: 'KO' } : { tag: 'en', locale: 'EN' }
