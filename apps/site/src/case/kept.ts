import { unstorable } from '../inquiry/unstorable.js'
import { readLetter } from './posted-letter.js'

/** What somebody had typed, to be given back to them with a page that cannot send it. */
export const readKept = (form: unknown): string => readLetter(form).body.replaceAll(unstorable, '')
