import type { Locale } from '../../parts/localised.js'
import type { PolicyDocument } from '../../policy-document.js'

/** The names of these items, as a list in one language. */
export function labelsOf({ items }: PolicyDocument, codes: readonly string[], locale: Locale): string {
  return items
    .filter(({ code }) => codes.includes(code))
    .map(({ label }) => label[locale])
    .join(', ')
}
