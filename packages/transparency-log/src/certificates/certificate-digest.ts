import { sha256 } from '../text/sha256.js'

/** SHA-256 over the canonical text of a certificate: what the log states. */
export const certificateDigest = (text: string): Uint8Array => sha256(Buffer.from(text, 'utf8'))
