import { createHmac } from 'node:crypto'
import { deriveKey } from '../keys/derive-key.js'
import { normaliseEmail } from './normalise-email.js'
import { normalisePhone } from './normalise-phone.js'

/** What can be looked up at all. Names, birth dates and last digits cannot, on purpose. */
export type LookupKind = 'EMAIL' | 'PHONE'

const NORMALISE = { EMAIL: normaliseEmail, PHONE: normalisePhone }

/**
 * The 32-byte token under which an exact e-mail address or phone number is found, or undefined when the value is
 * neither. Equal contacts give equal tokens, however they were written; the two kinds never do.
 */
export function lookupToken(lookupKey: Uint8Array, kind: LookupKind, value: string): Uint8Array | undefined {
  const contact = NORMALISE[kind](value)
  if (contact === undefined) return undefined
  const key = deriveKey(lookupKey, `jikimi lookup token 1 ${kind}`)
  const token = createHmac('sha256', key).update(contact, 'utf8').digest()
  key.fill(0)
  return new Uint8Array(token)
}
