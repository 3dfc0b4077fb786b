import { sha256 } from '../text/sha256.js'

/** The root of the tree without leaves: `SHA-256("")`. */
export const emptyRoot = (): Uint8Array => sha256(new Uint8Array())
