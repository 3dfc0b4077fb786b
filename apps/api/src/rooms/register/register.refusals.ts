import { Refusal } from '../../kernel/refusal.js'

export const searchesAtMost = (atMost: number) => new Refusal('SEARCHES_AT_MOST', 'NOT_ALLOWED', { atMost })
/** More collections lie in the range than are opened for one search. */
export const searchTooWide = (atMost: number) => new Refusal('SEARCH_TOO_WIDE', 'INVALID', { atMost })
export const nameNotValid = () => new Refusal('NAME_NOT_VALID', 'INVALID')
export const daysNotValid = () => new Refusal('DAYS_NOT_VALID', 'INVALID')
export const alreadyOnePerson = () => new Refusal('ALREADY_ONE_PERSON', 'CONFLICT')
export const alreadyKeptApart = () => new Refusal('ALREADY_KEPT_APART', 'CONFLICT')
/** Joining would join others that are kept apart. */
export const othersKeptApart = () => new Refusal('OTHERS_KEPT_APART', 'CONFLICT')
/** Keeping these two apart leaves them one person by way of others. */
export const joinedByOthers = () => new Refusal('JOINED_BY_OTHERS', 'CONFLICT')
