import { isCleanText, maskForbiddenIdentifiers, normaliseText } from '@jikimi/vault'
import { textNotValid } from '../../kernel/general.refusals.js'

/**
 * Words as they are kept: NFC, without the numbers of resident cards, passports and licences. Empty is null.
 *
 * @throws Refusal TEXT_NOT_VALID for more than `most` characters, or what is no text.
 */
export function cleanRequestWords(given: string | null | undefined, most: number): string | null {
  if (given == null) return null
  if (!isCleanText(given)) throw textNotValid()
  const text = normaliseText(given).trim()
  if ([...text].length > most) throw textNotValid()
  return text === '' ? null : maskForbiddenIdentifiers(text).text
}
