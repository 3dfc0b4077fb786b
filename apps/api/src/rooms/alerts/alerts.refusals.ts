import { Refusal } from '../../kernel/refusal.js'

export const alertChangedMeanwhile = () => new Refusal('ALERT_CHANGED_MEANWHILE', 'CONFLICT')
/** What is asked can't be done in this state. */
export const alertStateNotValid = (state: string) => new Refusal('ALERT_STATE_NOT_VALID', 'CONFLICT', { state })
export const explanationTextEmpty = () => new Refusal('EXPLANATION_TEXT_EMPTY', 'INVALID')
export const canaryAlreadyPlanted = () => new Refusal('CANARY_ALREADY_PLANTED', 'CONFLICT')
export const canaryAlreadyEnded = () => new Refusal('CANARY_ALREADY_ENDED', 'CONFLICT')
