import { sign } from 'node:crypto'
import { isCheckpoint } from '../checkpoints/is-checkpoint.js'
import { toBase64 } from '../text/base64.js'
import { cosignedMessage } from './cosigned-message.js'
import { isNoteText } from './is-note-text.js'
import { NoteNotValid } from './note-not-valid.js'
import { SIGNATURE_TYPES } from './signature-type.js'
import type { Signer } from './signer.js'

/**
 * A signature under a text, with its newline. A witness's key signs checkpoints only, and says when: `seconds`, POSIX,
 * which any other key ignores.
 */
export function signatureLine(text: string, signer: Signer, seconds = 0): string {
  if (!isNoteText(text)) throw new NoteNotValid('MALFORMED')
  const { name, id, type } = signer.verifier
  const signature = type === SIGNATURE_TYPES.COSIGNATURE ? cosign(text, signer, seconds) : bare(text, signer)
  return `— ${name} ${toBase64(Buffer.concat([Buffer.from(id, 'hex'), signature]))}\n`
}

const bare = (text: string, { privateKey }: Signer): Buffer => sign(null, Buffer.from(text, 'utf8'), privateKey)

function cosign(text: string, { privateKey }: Signer, seconds: number): Buffer {
  if (!Number.isSafeInteger(seconds) || seconds < 1) throw new RangeError('a cosignature has a time')
  if (!isCheckpoint(text)) throw new NoteNotValid('MALFORMED')
  const time = Buffer.alloc(8)
  time.writeBigUInt64BE(BigInt(seconds))
  return Buffer.concat([time, sign(null, cosignedMessage(text, BigInt(seconds)), privateKey)])
}
