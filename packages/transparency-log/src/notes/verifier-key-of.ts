import { toBase64 } from '../text/base64.js'
import type { Verifier } from './verifier.js'

/** `<name>+<id>+<base64>`: what others need to verify this key's signatures. */
export const verifierKeyOf = ({ name, id, type, publicKey }: Verifier): string =>
  `${name}+${id}+${toBase64(Buffer.concat([Buffer.from([type]), publicKey]))}`
