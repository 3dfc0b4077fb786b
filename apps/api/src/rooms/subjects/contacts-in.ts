import type { Contact } from './collect.js'
import type { ListedItem } from './listed-items.js'

/** What a collection can be found by: its e-mail addresses and phone numbers, by the version it was taken under. */
export const contactsIn = (
  form: { readonly items: readonly ListedItem[] },
  items: ReadonlyMap<string, string>,
): Contact[] =>
  form.items.flatMap(({ code, kind }) => {
    const value = items.get(code)
    return value !== undefined && (kind === 'EMAIL' || kind === 'PHONE') ? [{ kind, value }] : []
  })
