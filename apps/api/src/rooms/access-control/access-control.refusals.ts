import { Refusal } from '../../kernel/refusal.js'

export const ruleValueNotValid = (least: number, most: number) =>
  new Refusal('RULE_VALUE_NOT_VALID', 'INVALID', { least, most })
export const ruleUnchanged = () => new Refusal('RULE_UNCHANGED', 'CONFLICT')
export const ruleChangeNotStaged = () => new Refusal('RULE_CHANGE_NOT_STAGED', 'CONFLICT')
export const unlockAlreadyAsked = () => new Refusal('UNLOCK_ALREADY_ASKED', 'CONFLICT')
export const unlockAlreadyDecided = () => new Refusal('UNLOCK_ALREADY_DECIDED', 'CONFLICT')
export const unlockMoreNotValid = (least: number, most: number) =>
  new Refusal('UNLOCK_MORE_NOT_VALID', 'INVALID', { least, most })
export const exceptionNotNeeded = () => new Refusal('EXCEPTION_NOT_NEEDED', 'INVALID')
export const deputyNotSuitable = () => new Refusal('DEPUTY_NOT_SUITABLE', 'INVALID')
export const exceptionAlreadyAccepted = () => new Refusal('EXCEPTION_ALREADY_ACCEPTED', 'CONFLICT')
export const exceptionAlreadyEnded = () => new Refusal('EXCEPTION_ALREADY_ENDED', 'CONFLICT')
export const exceptionInUse = () => new Refusal('EXCEPTION_IN_USE', 'CONFLICT')
export const dayInTheFuture = () => new Refusal('DAY_IN_THE_FUTURE', 'INVALID')
/** What was looked at is not what would be signed. */
export const reviewChangedMeanwhile = () => new Refusal('REVIEW_CHANGED_MEANWHILE', 'CONFLICT')
