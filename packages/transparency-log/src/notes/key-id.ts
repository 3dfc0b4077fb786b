import { sha256 } from '../text/sha256.js'
import type { SignatureType } from './signature-type.js'

/** `SHA-256(name ‖ 0x0A ‖ type ‖ public key)[:4]`, in hex. */
export function keyId(name: string, type: SignatureType, publicKey: Uint8Array): string {
  const named = Buffer.concat([Buffer.from(`${name}\n`, 'utf8'), Buffer.from([type]), publicKey])
  return Buffer.from(sha256(named).subarray(0, 4)).toString('hex')
}
