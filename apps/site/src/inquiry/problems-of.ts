import type { FormDefinition } from '../site-port.js'
import { consentPlace } from './consent-place.js'
import type { DraftProblem } from './draft.js'
import type { PostedInquiry } from './posted-inquiry.js'
import { unstorable } from './unstorable.js'

/**
 * All that is visibly wrong, at once: somebody who is told one fault at a time sends the form five times. The API
 * checks everything again and has the last word.
 */
export const problemsOf = (form: FormDefinition, posted: PostedInquiry): DraftProblem[] => [
  ...form.items.flatMap((item): DraftProblem[] => {
    const place = item.code
    const value = posted.values.get(place) ?? ''
    if (item.requirement === 'GENERATED') return []
    if (posted.twice.includes(place)) return [{ code: 'ITEM_TWICE', place }]
    if (item.requirement === 'REQUIRED' && value.trim() === '') return [{ code: 'ITEM_REQUIRED', place }]
    if (value.search(unstorable) >= 0) return [{ code: 'TEXT_NOT_VALID', place }]
    const isTooLong = Array.from(value).length > item.maxLength
    return isTooLong ? [{ code: 'ITEM_TOO_LONG', place, number: item.maxLength }] : []
  }),
  ...(posted.hasConsented ? [] : [{ code: 'CONSENT_MISSING', place: consentPlace }]),
  ...(posted.idempotencyKey === undefined ? [{ code: 'IDEMPOTENCY_KEY_NOT_VALID' }] : []),
]
