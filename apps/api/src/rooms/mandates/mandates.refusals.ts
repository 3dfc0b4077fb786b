import { Refusal } from '../../kernel/refusal.js'

/** `field`: which of the things that a power of attorney says is missing or can't be so. */
export const mandateNotValid = (field: 'contact' | 'agentEmail' | 'agentPhone' | 'rights' | 'days') =>
  new Refusal('MANDATE_NOT_VALID', 'INVALID', { field })
/** The data subject asked for themselves. */
export const nobodyRepresented = () => new Refusal('NOBODY_REPRESENTED', 'CONFLICT')
/** One is proposed or accepted; it is refused or revoked first. */
export const mandateExists = () => new Refusal('MANDATE_EXISTS', 'CONFLICT')
/** It was accepted, refused or revoked already, or it has ended. */
export const mandateDecided = () => new Refusal('MANDATE_DECIDED', 'CONFLICT')
/** Not every point of the list was seen on the paper. */
export const checklistNotWhole = () => new Refusal('CHECKLIST_NOT_WHOLE', 'INVALID')
/** It does not name the right that is asked for. */
export const mandateOutOfScope = () => new Refusal('MANDATE_OUT_OF_SCOPE', 'CONFLICT')
/** Today is none of its days. */
export const mandateNotOfToday = () => new Refusal('MANDATE_NOT_OF_TODAY', 'CONFLICT')
/** Somebody else did something with it since it was read. */
export const mandateChangedMeanwhile = () => new Refusal('MANDATE_CHANGED_MEANWHILE', 'CONFLICT')
