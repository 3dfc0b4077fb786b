import { isCleanText, maskForbiddenIdentifiers, normaliseText } from '@jikimi/vault'
import { textNotValid } from '../../kernel/general.refusals.js'
import { explanationTextEmpty } from './alerts.refusals.js'

const MOST = 2000

/**
 * What was written, as it is kept: 1 to 2,000 characters, without resident, passport, card numbers and their like.
 *
 * @throws Refusal EXPLANATION_TEXT_EMPTY, TEXT_NOT_VALID
 * @law PIPA 24, 24-2
 */
export function explanationText(given: string): string {
  const text = normaliseText(given).trim()
  if (text === '') throw explanationTextEmpty()
  if (!isCleanText(text) || [...text].length > MOST) throw textNotValid()
  return maskForbiddenIdentifiers(text).text
}
