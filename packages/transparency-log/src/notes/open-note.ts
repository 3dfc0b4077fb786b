import { NoteNotValid } from './note-not-valid.js'
import { signedAt } from './signed-at.js'
import { splitNote, type SignatureLine } from './split-note.js'
import type { Verifier } from './verifier.js'

/** A signature of a known key that was verified. */
export interface NoteSignature {
  readonly verifier: Verifier
  /** POSIX seconds of a cosignature; 0 for a signature without a time. */
  readonly seconds: number
  /** As it stands in the note, with its newline. */
  readonly line: string
}

/** A note that may be believed. */
export interface OpenedNote {
  readonly text: string
  /** At least one, in the note's order; one a key, the first. */
  readonly signatures: readonly NoteSignature[]
}

/**
 * The text of a note that at least one known key signed. Unknown keys are passed over, also those that share a name or
 * an id with a known one; a known key's wrong signature refuses the whole note. Throws `NoteNotValid`.
 */
export function openNote(note: string | Uint8Array, verifiers: readonly Verifier[]): OpenedNote {
  const { text, lines } = splitNote(note)
  const signatures: NoteSignature[] = []
  for (const line of lines) {
    const verifier = knownKey(line, verifiers)
    if (verifier === undefined) continue
    const seconds = signedAt(text, line.signature, verifier)
    if (seconds === undefined) throw new NoteNotValid('WRONG_SIGNATURE')
    if (!signatures.some((one) => one.verifier === verifier)) signatures.push({ verifier, seconds, line: line.line })
  }
  if (signatures.length === 0) throw new NoteNotValid('NO_KNOWN_KEY')
  return { text, signatures }
}

/** Two different known keys of one name and id can't be told apart: their signatures prove nothing. */
function knownKey({ name, id }: SignatureLine, verifiers: readonly Verifier[]): Verifier | undefined {
  const [first, ...others] = verifiers.filter((one) => one.name === name && one.id === id)
  if (first && others.some(({ publicKey }) => Buffer.compare(publicKey, first.publicKey) !== 0)) {
    throw new NoteNotValid('WRONG_SIGNATURE')
  }
  return first
}
