import { lookupToken, type LookupKind } from '@jikimi/vault'
import type { EpochLookupKey } from '../../keystore/index.js'
import type { Contact } from './collect.js'

export interface Token {
  readonly epoch: number
  readonly kind: LookupKind
  readonly token: Buffer
}

/** The tokens of these contacts under each key, each once. What can't be read as an address or number has none. */
export function tokensOf(keys: readonly EpochLookupKey[], contacts: readonly Contact[]): Token[] {
  const tokens = new Map<string, Token>()
  for (const { epoch, key } of keys)
    for (const { kind, value } of contacts) {
      const token = lookupToken(key, kind, value)
      if (token)
        tokens.set(`${epoch} ${kind} ${Buffer.from(token).toString('hex')}`, { epoch, kind, token: Buffer.from(token) })
    }
  return [...tokens.values()]
}
