import { consentText, consentTextDigest, type Locale, type PolicyDocument } from '@jikimi/policy'
import { consentMissing, consentTextChanged } from './consent.refusals.js'

/**
 * The text that this consent is to. No consent without the act of giving it, and none to a text that is not the one
 * of the version in force: what was shown must be what is recorded.
 */
export function agree(
  document: PolicyDocument,
  purpose: string,
  locale: Locale,
  given: { hasConsented: boolean; digest: string },
) {
  if (!given.hasConsented) throw consentMissing()
  const text = consentText(document, purpose, locale)
  const digest = consentTextDigest(text)
  if (digest !== given.digest) throw consentTextChanged()
  return { text, digest }
}
