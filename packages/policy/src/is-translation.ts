import type { Locale } from './parts/localised.js'
import type { PolicyDocument } from './policy-document.js'

/** Whether the text in this language is a translation; only the original was published and binds. */
export function isTranslation(document: PolicyDocument, locale: Locale): boolean {
  return document.language.original !== locale
}
