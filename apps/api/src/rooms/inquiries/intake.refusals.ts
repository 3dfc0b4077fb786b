import { Refusal } from '../../kernel/refusal.js'

export const itemRequired = (item: string) => new Refusal('ITEM_REQUIRED', 'INVALID', { item })
export const itemTooLong = (item: string, maxLength: number) =>
  new Refusal('ITEM_TOO_LONG', 'INVALID', { item, maxLength })
export const itemNotValid = (item: string) => new Refusal('ITEM_NOT_VALID', 'INVALID', { item })
export const itemTwice = (item: string) => new Refusal('ITEM_TWICE', 'INVALID', { item })

/** The code may be anything that somebody typed, so it is not repeated. */
export const itemNotInForm = () => new Refusal('ITEM_NOT_LISTED', 'INVALID')
