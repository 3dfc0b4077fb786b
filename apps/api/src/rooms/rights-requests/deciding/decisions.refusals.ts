import { Refusal } from '../../../kernel/refusal.js'

/** A day that isn't one to come, or a request that is late already. */
export const deferralNotValid = () => new Refusal('DEFERRAL_NOT_VALID', 'INVALID')
/** The law knows no deferral of the other rights. */
export const deferralOnlyOfAccess = () => new Refusal('DEFERRAL_ONLY_OF_ACCESS', 'CONFLICT')
/** Each living collection that the request is about is decided on once. */
export const decisionNotComplete = () => new Refusal('DECISION_NOT_COMPLETE', 'INVALID')
export const groundNotOfThisRight = (ground: string) => new Refusal('GROUND_NOT_OF_THIS_RIGHT', 'INVALID', { ground })
export const refusalNeedsGround = () => new Refusal('REFUSAL_NEEDS_GROUND', 'INVALID')
/** Of at least so many characters. */
export const reasonTooShort = (atLeast: number) => new Refusal('REASON_TOO_SHORT', 'INVALID', { atLeast })
/** What a notice says to everybody who opens it must not show what is held. */
export const wordsNamePerson = () => new Refusal('WORDS_NAME_PERSON', 'INVALID')
export const objectionNeedsAnother = () => new Refusal('OBJECTION_NEEDS_ANOTHER', 'NOT_ALLOWED')
export const objectionNotPossible = () => new Refusal('OBJECTION_NOT_POSSIBLE', 'CONFLICT')
export const nothingProposed = () => new Refusal('NOTHING_PROPOSED', 'CONFLICT')
export const correctionNotPossible = () => new Refusal('CORRECTION_NOT_POSSIBLE', 'CONFLICT')
export const noticeNotReady = () => new Refusal('NOTICE_NOT_READY', 'CONFLICT')
export const noticeDayNotValid = () => new Refusal('NOTICE_DAY_NOT_VALID', 'INVALID')
/** There is no address to mail it to, or nobody to tell any more. */
export const noticeHasNoAddress = () => new Refusal('NOTICE_HAS_NO_ADDRESS', 'CONFLICT')
export const statisticsNotValid = () => new Refusal('STATISTICS_NOT_VALID', 'INVALID')
