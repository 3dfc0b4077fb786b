import { sha256 } from '../text/sha256.js'

const LEAF = new Uint8Array([0])

/** `SHA-256(0x00 ‖ entry)`. */
export const leafHash = (entry: Uint8Array): Uint8Array => sha256(Buffer.concat([LEAF, entry]))
