import { signatureLine } from './signature-line.js'
import type { Signer } from './signer.js'

/** The text as a signed note. `seconds`, POSIX, is for a witness's key only. */
export const signNote = (text: string, signer: Signer, seconds = 0): string =>
  `${text}\n${signatureLine(text, signer, seconds)}`
