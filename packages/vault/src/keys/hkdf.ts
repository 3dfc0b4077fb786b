import { hkdfSync } from 'node:crypto'

type Derivation = { readonly salt: Uint8Array; readonly info: Uint8Array; readonly length: number }

/** HKDF-SHA-256 (RFC 5869), extract and expand. `length` in bytes. */
export function hkdf(key: Uint8Array, { salt, info, length }: Derivation): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', key, salt, info, length))
}
