import type { Refusal } from '../refusal.js'
import { consentPlace } from './consent-place.js'
import type { DraftProblem } from './draft.js'

const aboutConsent = new Set(['CONSENT_MISSING', 'CONSENT_TEXT_CHANGED', 'POLICY_VERSION_NOT_IN_FORCE'])

/** Where on the form a refusal is said, and the one figure it carries. */
export const problemOfRefusal = ({ code, facts }: Refusal): DraftProblem => {
  const number = facts['maxLength'] ?? facts['retryAfterSeconds']
  return {
    code,
    place: aboutConsent.has(code) ? consentPlace : typeof facts['item'] === 'string' ? facts['item'] : undefined,
    number: typeof number === 'number' ? number : undefined,
  }
}
