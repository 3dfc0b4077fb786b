import { decodeUtf8 } from '../text/decode-utf8.js'
import { fromBase64 } from '../text/from-base64.js'
import { hasControlCharacter } from '../text/has-control-character.js'
import { isKeyName } from './is-key-name.js'
import { NoteNotValid } from './note-not-valid.js'

/** Far above the 16 that everyone must accept, and room for post-quantum signatures of 5 kB. */
const MOST_SIGNATURES = 100
const MOST_CHARACTERS = 1_000_000

/** A signature line, not yet verified. */
export interface SignatureLine {
  readonly name: string
  readonly id: string
  readonly signature: Uint8Array
  /** As it stands in the note, with its newline. */
  readonly line: string
}

/** Takes a note apart by its form alone. */
export function splitNote(note: string | Uint8Array): { text: string; lines: SignatureLine[] } {
  const whole = note.length <= MOST_CHARACTERS ? decodeUtf8(note) : undefined
  if (whole === undefined || hasControlCharacter(whole) || !whole.endsWith('\n')) throw new NoteNotValid('MALFORMED')
  const blank = whole.lastIndexOf('\n\n')
  const signed = blank < 0 ? [] : whole.slice(blank + 2, -1).split('\n')
  if (signed.length === 0 || signed.length > MOST_SIGNATURES) throw new NoteNotValid('MALFORMED')
  return { text: whole.slice(0, blank + 1), lines: signed.map(readLine) }
}

function readLine(line: string): SignatureLine {
  const [, name, encoded] = /^— ([^ ]+) ([^ ]+)$/u.exec(line) ?? []
  const bytes = fromBase64(encoded ?? '')
  if (name === undefined || !isKeyName(name) || bytes === undefined || bytes.length < 5) {
    throw new NoteNotValid('MALFORMED')
  }
  const id = Buffer.from(bytes.subarray(0, 4)).toString('hex')
  return { name, id, signature: bytes.subarray(4), line: `${line}\n` }
}
