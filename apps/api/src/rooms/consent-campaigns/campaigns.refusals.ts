import { Refusal } from '../../kernel/refusal.js'

export const campaignNotValid = () => new Refusal('CONSENT_CAMPAIGN_NOT_VALID', 'INVALID')
export const campaignRunning = () => new Refusal('CONSENT_CAMPAIGN_RUNNING', 'CONFLICT')
export const campaignChanged = () => new Refusal('CONSENT_CAMPAIGN_CHANGED', 'CONFLICT')
export const nobodyToAsk = () => new Refusal('CONSENT_NOBODY_TO_ASK', 'CONFLICT')
export const consentAskOver = () => new Refusal('CONSENT_ASK_OVER', 'CONFLICT')
