import type { PolicyDocument } from '@jikimi/policy'
import type { Contact } from './collect.js'

/** What a collection can be found by: its e-mail addresses and phone numbers, by the version it was taken under. */
export const contactsIn = (document: PolicyDocument, items: ReadonlyMap<string, string>): Contact[] =>
  document.items.flatMap(({ code, kind }) => {
    const value = items.get(code)
    return value !== undefined && (kind === 'EMAIL' || kind === 'PHONE') ? [{ kind, value }] : []
  })
