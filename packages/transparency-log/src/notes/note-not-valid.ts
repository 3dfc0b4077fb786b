/** Why a note is not believed: its form; no signature of a known key; or a known key's signature that is wrong. */
export type NoteProblem = 'MALFORMED' | 'NO_KNOWN_KEY' | 'WRONG_SIGNATURE'

/** The note is to be ignored. Its text is not carried along. */
export class NoteNotValid extends Error {
  override readonly name = 'NoteNotValid'

  constructor(readonly problem: NoteProblem) {
    super(`note not valid: ${problem}`)
  }
}
