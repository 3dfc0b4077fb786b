import { isCleanText } from '@jikimi/vault'
import { textNotValid } from './general.refusals.js'

/** What somebody of the staff wrote, as it is kept: 1 to `most` characters. @throws Refusal TEXT_NOT_VALID */
export function cleanWords(given: string, most: number): string {
  const words = given.normalize('NFC').trim()
  if (!isCleanText(words) || words.length < 1 || words.length > most) throw textNotValid()
  return words
}
