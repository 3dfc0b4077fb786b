import { toBase64 } from './base64.js'

/** The bytes, or undefined for anything but their one exact spelling: two spellings of a hash would be two proofs. */
export function fromBase64(text: string): Uint8Array | undefined {
  const bytes = Buffer.from(text, 'base64')
  return toBase64(bytes) === text ? new Uint8Array(bytes) : undefined
}
