import { Refusal } from '../../kernel/refusal.js'

export const linkNotValid = () => new Refusal('LINK_NOT_VALID', 'NOT_ALLOWED')
export const linkSpent = () => new Refusal('LINK_SPENT', 'NOT_ALLOWED')
export const linkExpired = () => new Refusal('LINK_EXPIRED', 'NOT_ALLOWED')
export const conversationEnded = () => new Refusal('CONVERSATION_ENDED', 'CONFLICT')
export const letterEmpty = () => new Refusal('LETTER_EMPTY', 'INVALID')
export const letterTooLong = (maxLength: number) => new Refusal('LETTER_TOO_LONG', 'INVALID', { maxLength })
/** @param atMost so many an hour. */
export const tooManyLetters = (atMost: number) => new Refusal('TOO_MANY_LETTERS', 'NOT_ALLOWED', { atMost })
