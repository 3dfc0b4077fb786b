import { isCleanText, maskForbiddenIdentifiers } from '@jikimi/vault'
import { textNotValid } from '../../kernel/general.refusals.js'

/** As it is sealed: composed, without blanks around it, numbers that nobody may collect masked. @throws TEXT_NOT_VALID */
export function cleanReason(text: string, longest = 500): string {
  const clean = text.normalize('NFC').trim()
  if (!isCleanText(clean) || clean.length < 1 || clean.length > longest) throw textNotValid()
  return maskForbiddenIdentifiers(clean).text
}
