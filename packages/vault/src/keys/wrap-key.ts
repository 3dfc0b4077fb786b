import { requireKey } from './require-key.js'
import { wrappedKeyFormat } from './wrapped-key-format.js'
import { xaesSeal } from './xaes-seal.js'

/** Wraps a 32-byte key under another one, bound to the wrapped key's id. Safe for any number of keys under one `kek`. */
export function wrapKey(kek: Uint8Array, keyId: string, dataKey: Uint8Array): Uint8Array {
  requireKey(dataKey)
  const sealed = xaesSeal(kek, dataKey, wrappedKeyFormat.associatedData(keyId))
  return new Uint8Array(Buffer.concat([Uint8Array.of(wrappedKeyFormat.version), sealed]))
}
