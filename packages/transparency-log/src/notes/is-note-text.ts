import { hasControlCharacter } from '../text/has-control-character.js'

/** Whether a text can be signed: valid UTF-8, ended by a newline, no other control character. */
export const isNoteText = (text: string): boolean =>
  text.endsWith('\n') && text.isWellFormed() && !hasControlCharacter(text)
