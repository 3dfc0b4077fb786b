import { Refusal } from '../../kernel/refusal.js'

export const contactNotValid = () => new Refusal('CONTACT_NOT_VALID', 'INVALID')
export const itemsEmpty = () => new Refusal('ITEMS_EMPTY', 'INVALID')
export const reasonNeedsNote = () => new Refusal('REASON_NEEDS_NOTE', 'INVALID')
export const revealsAtMost = (atMost: number) => new Refusal('REVEALS_AT_MOST', 'NOT_ALLOWED', { atMost })
export const itemNotListed = (item: string) => new Refusal('ITEM_NOT_LISTED', 'INVALID', { item })
