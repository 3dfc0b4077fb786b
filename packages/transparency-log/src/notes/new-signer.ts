import { randomBytes } from 'node:crypto'
import { toBase64 } from '../text/base64.js'
import { ed25519 } from './ed25519.js'
import { isKeyName } from './is-key-name.js'
import { KeyNotValid } from './key-not-valid.js'
import { SIGNATURE_TYPES, type SignatureType } from './signature-type.js'
import type { Signer } from './signer.js'
import { PRIVATE } from './signer-of.js'
import { verifierOf } from './verifier-of.js'

/** A new key, and the text that `signerOf` takes it up from; whoever keeps the text keeps the key. */
export function newSigner(
  name: string,
  type: SignatureType = SIGNATURE_TYPES.ED25519,
): { signer: Signer; privateText: string } {
  if (!isKeyName(name)) throw new KeyNotValid('no name for a key')
  const seed = randomBytes(32)
  const privateKey = ed25519.privateKey(seed)
  const verifier = verifierOf(name, type, ed25519.publicBytes(privateKey))
  const encoded = toBase64(Buffer.concat([Buffer.from([type]), seed]))
  return { signer: { verifier, privateKey }, privateText: `${PRIVATE}${name}+${verifier.id}+${encoded}` }
}
