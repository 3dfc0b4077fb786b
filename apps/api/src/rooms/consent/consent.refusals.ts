import { Refusal } from '../../kernel/refusal.js'

export const consentMissing = () => new Refusal('CONSENT_MISSING', 'INVALID')
export const consentTextChanged = () => new Refusal('CONSENT_TEXT_CHANGED', 'CONFLICT')
