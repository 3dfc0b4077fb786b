import { Refusal } from '../../kernel/refusal.js'

/** Somebody else did something with the request since it was read. */
export const requestChangedMeanwhile = () => new Refusal('REQUEST_CHANGED_MEANWHILE', 'CONFLICT')
/** Closed, withdrawn, lapsed, or grouped under another. */
export const requestEnded = () => new Refusal('REQUEST_ENDED', 'CONFLICT')
/** Whoever works on a request is its assignee. */
export const notAssigned = () => new Refusal('REQUEST_NOT_ASSIGNED', 'NOT_ALLOWED')
/** From this state the act leads nowhere. */
export const requestNotThere = () => new Refusal('REQUEST_NOT_THERE', 'CONFLICT')
/** No day of receipt: a fax without a date is received when the machine says it arrived. */
export const receiptMissing = () => new Refusal('RECEIPT_MISSING', 'INVALID')
/** Received in days to come, or more than a year ago. */
export const receiptDayNotValid = () => new Refusal('RECEIPT_DAY_NOT_VALID', 'INVALID')
/** A call is received as a call, a postmark is on a letter. */
export const receiptNotFitting = () => new Refusal('RECEIPT_NOT_FITTING', 'INVALID')
export const requestKindsNotValid = () => new Refusal('REQUEST_KINDS_NOT_VALID', 'INVALID')
/** Neither an address nor a number nor a case: nobody could ever be answered. */
export const requestContactMissing = () => new Refusal('REQUEST_CONTACT_MISSING', 'INVALID')
export const assigneeNotSuitable = () => new Refusal('ASSIGNEE_NOT_SUITABLE', 'INVALID')
/** This rung is no officer's, or what it says does not fit it. */
export const rungNotValid = () => new Refusal('RUNG_NOT_VALID', 'INVALID')
/** A number is called that was shown to who calls. */
export const numberNotShown = () => new Refusal('CALL_BACK_NUMBER_NOT_SHOWN', 'CONFLICT')
/** Five that did not pass: who asks begins anew. */
export const proofsAtMost = () => new Refusal('PROOFS_AT_MOST', 'CONFLICT')
/** Neither case nor collection of this number, or it is among the targets already. */
export const targetNotKnown = () => new Refusal('TARGET_NOT_KNOWN', 'INVALID')
/** What is added to a verified request is compared first. */
export const compareFirst = () => new Refusal('COMPARE_FIRST', 'CONFLICT')
/** Only under a verified request of the same kind that is about the same data. */
export const requestNotAlike = () => new Refusal('REQUEST_NOT_ALIKE', 'INVALID')
/** Its own collection was destroyed, 90 days after it was over. */
export const requestDestroyed = () => new Refusal('REQUEST_DESTROYED', 'CONFLICT')
