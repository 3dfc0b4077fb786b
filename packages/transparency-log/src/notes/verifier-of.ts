import { ed25519 } from './ed25519.js'
import { keyId } from './key-id.js'
import { KeyNotValid } from './key-not-valid.js'
import type { SignatureType } from './signature-type.js'
import type { Verifier } from './verifier.js'

/** The verifier of an Ed25519 key under a name, for one type of signature. */
export function verifierOf(name: string, type: SignatureType, publicKey: Uint8Array): Verifier {
  if (publicKey.length !== 32) throw new KeyNotValid('an Ed25519 key has 32 bytes')
  return { name, id: keyId(name, type, publicKey), type, publicKey, key: ed25519.publicKey(publicKey) }
}
