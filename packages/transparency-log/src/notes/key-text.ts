import { fromBase64 } from '../text/from-base64.js'
import { isKeyName } from './is-key-name.js'
import { KeyNotValid } from './key-not-valid.js'
import { isSignatureType, type SignatureType } from './signature-type.js'

export interface KeyText {
  readonly name: string
  readonly id: string
  readonly type: SignatureType
  /** 32 bytes: of a public key, or the seed of a private one. */
  readonly material: Uint8Array
}

/** Takes `<name>+<id>+<base64(type ‖ 32 bytes)>` apart. The id is still to be compared with the key's. */
export function readKeyText(text: string): KeyText {
  const [, name, id, encoded] = /^([^+]*)\+([0-9a-f]{8})\+(.*)$/s.exec(text) ?? []
  if (name === undefined || id === undefined || encoded === undefined) throw new KeyNotValid('not of three parts')
  if (!isKeyName(name)) throw new KeyNotValid('no name for a key')
  const bytes = fromBase64(encoded)
  const type = bytes?.[0]
  if (bytes?.length !== 33 || !isSignatureType(type)) throw new KeyNotValid('not an Ed25519 key')
  return { name, id, type, material: bytes.subarray(1) }
}
