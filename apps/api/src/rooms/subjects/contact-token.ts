import { lookupToken, type LookupKind } from '@jikimi/vault'
import type { Ports } from '../../persistence/work.js'
import { contactNotValid } from './subjects.refusals.js'

export interface ContactToken {
  readonly epoch: number
  readonly token: Buffer
}

/**
 * By what a contact is found in today's epoch; it dies with the epoch's key.
 *
 * @throws Refusal CONTACT_NOT_VALID for what can't be read as an address or number.
 */
export function contactToken({ keystore }: Pick<Ports, 'keystore'>, kind: LookupKind, value: string): ContactToken {
  const token = lookupToken(keystore.lookupKey(), kind, value)
  if (!token) throw contactNotValid()
  return { epoch: keystore.epoch, token: Buffer.from(token) }
}
