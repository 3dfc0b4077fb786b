import type { Locale } from '../../parts/localised.js'
import type { PolicyDocument } from '../../policy-document.js'

/** Officers are named by their posts in a finding, never by their names. */
export function titlesOf(officers: readonly PolicyDocument['officers'][number][], locale: Locale): string {
  return officers.map(({ title }) => title[locale]).join(', ')
}
