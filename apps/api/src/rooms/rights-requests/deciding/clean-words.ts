import { isCleanText, maskForbiddenIdentifiers } from '@jikimi/vault'
import { textNotValid } from '../../../kernel/general.refusals.js'
import { reasonTooShort } from './decisions.refusals.js'

const LONGEST = 1000

/**
 * An officer's words to a person, as they are sealed: composed, without blanks around them, numbers that nobody may collect
 * masked. @throws Refusal TEXT_NOT_VALID, REASON_TOO_SHORT
 */
export function cleanWords(text: string | null | undefined, atLeast: number): string {
  const clean = (text ?? '').normalize('NFC').trim()
  if (clean !== '' && !isCleanText(clean)) throw textNotValid()
  const length = [...clean].length
  if (length > LONGEST) throw textNotValid()
  if (length < atLeast) throw reasonTooShort(atLeast)
  return maskForbiddenIdentifiers(clean).text
}
