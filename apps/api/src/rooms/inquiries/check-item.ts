import type { PolicyItem } from '@jikimi/policy'
import { isCleanText, maskForbiddenIdentifiers, normaliseEmail, normalisePhone, normaliseText } from '@jikimi/vault'
import { textNotValid } from '../../kernel/general.refusals.js'
import { itemNotValid, itemTooLong } from './intake.refusals.js'

const RECOGNISE = { EMAIL: normaliseEmail, PHONE: normalisePhone }

/**
 * One value as it is kept: composed, without blanks around it, numbers that nobody may collect made unreadable. Empty where
 * nothing was given. @throws Refusal TEXT_NOT_VALID, ITEM_TOO_LONG, ITEM_NOT_VALID
 */
export function checkItem(item: PolicyItem, value: string): { readonly text: string; readonly isMasked: boolean } {
  if (!isCleanText(value)) throw textNotValid()
  const text = normaliseText(value).trim()
  if ([...text].length > item.maxLength) throw itemTooLong(item.code, item.maxLength)
  const safe = maskForbiddenIdentifiers(text)
  if (item.kind !== 'EMAIL' && item.kind !== 'PHONE') return { text: safe.text, isMasked: safe.found.length > 0 }
  if (text !== '' && (safe.found.length > 0 || RECOGNISE[item.kind](text) === undefined)) throw itemNotValid(item.code)
  return { text, isMasked: false }
}
