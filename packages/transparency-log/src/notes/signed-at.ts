import { verify } from 'node:crypto'
import { cosignedMessage } from './cosigned-message.js'
import { SIGNATURE_TYPES } from './signature-type.js'
import type { Verifier } from './verifier.js'

const BYTES = 64
/** Year 285428681: a later time is no time. */
const LATEST = BigInt(Number.MAX_SAFE_INTEGER)

/** When the key signed this text (0 where its signatures bear no time), or undefined if it didn't. */
export function signedAt(text: string, signature: Uint8Array, { type, key }: Verifier): number | undefined {
  if (type === SIGNATURE_TYPES.ED25519) {
    const isGood = verify(null, Buffer.from(text, 'utf8'), key, signature)
    return isGood ? 0 : undefined
  }
  if (signature.length !== 8 + BYTES) return undefined
  const seconds = new DataView(signature.buffer, signature.byteOffset).getBigUint64(0)
  const isGood = seconds <= LATEST && verify(null, cosignedMessage(text, seconds), key, signature.subarray(8))
  return isGood ? Number(seconds) : undefined
}
