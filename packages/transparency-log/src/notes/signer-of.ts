import { ed25519 } from './ed25519.js'
import { readKeyText } from './key-text.js'
import { KeyNotValid } from './key-not-valid.js'
import type { Signer } from './signer.js'
import { verifierOf } from './verifier-of.js'

/** How Go's note package begins the text of a private key. */
export const PRIVATE = 'PRIVATE+KEY+'

/** The signer behind `PRIVATE+KEY+<name>+<id>+<base64(type ‖ seed)>`. Throws `KeyNotValid`. */
export function signerOf(text: string): Signer {
  if (!text.startsWith(PRIVATE)) throw new KeyNotValid('no private key')
  const { name, id, type, material } = readKeyText(text.slice(PRIVATE.length))
  const privateKey = ed25519.privateKey(material)
  const verifier = verifierOf(name, type, ed25519.publicBytes(privateKey))
  if (verifier.id !== id) throw new KeyNotValid('the id is of another key')
  return { verifier, privateKey }
}
