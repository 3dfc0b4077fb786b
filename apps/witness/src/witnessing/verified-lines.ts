import { NoteNotValid, openNote, type Verifier } from '@jikimi/transparency-log'

/** The signature lines of these keys under a note; undefined where there is none, or where one is wrong. */
export function verifiedLines(note: string, verifiers: readonly Verifier[]): string[] | undefined {
  try {
    return openNote(note, verifiers).signatures.map(({ line }) => line)
  } catch (error) {
    if (error instanceof NoteNotValid) return undefined
    throw error
  }
}
