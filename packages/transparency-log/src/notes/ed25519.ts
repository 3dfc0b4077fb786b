import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto'

/** What stands before the 32 bytes in DER (RFC 8410): PKCS #8 for a seed, SPKI for a public key. */
const BEFORE_SEED = Buffer.from('302e020100300506032b657004220420', 'hex')
const BEFORE_PUBLIC_KEY = Buffer.from('302a300506032b6570032100', 'hex')

/** Keys of Ed25519 from their 32 bytes, and back. */
export const ed25519 = {
  privateKey: (seed: Uint8Array): KeyObject =>
    createPrivateKey({ key: Buffer.concat([BEFORE_SEED, seed]), format: 'der', type: 'pkcs8' }),
  publicKey: (bytes: Uint8Array): KeyObject =>
    createPublicKey({ key: Buffer.concat([BEFORE_PUBLIC_KEY, bytes]), format: 'der', type: 'spki' }),
  publicBytes: (privateKey: KeyObject): Uint8Array =>
    createPublicKey(privateKey).export({ format: 'der', type: 'spki' }).subarray(BEFORE_PUBLIC_KEY.length),
}
