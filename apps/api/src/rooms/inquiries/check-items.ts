import { itemsFor, type PolicyDocument, type PolicyItem } from '@jikimi/policy'
import { isCleanText, maskForbiddenIdentifiers, normaliseEmail, normalisePhone, normaliseText } from '@jikimi/vault'
import { textNotValid } from '../../kernel/general.refusals.js'
import type { IntakeItemInput } from './intake.inputs.js'
import { itemNotInForm, itemNotValid, itemRequired, itemTooLong, itemTwice } from './intake.refusals.js'

export interface CheckedItems {
  readonly items: ReadonlyMap<string, string>
  /** Items in which a resident, passport, card … number was made unreadable before anything was kept. */
  readonly masked: readonly string[]
}

/**
 * Holds what was typed against the form of the policy in force. An item that the form does not list is refused.
 *
 * @law PIPA 16①, 24-2
 */
export function checkItems(document: PolicyDocument, purpose: string, given: readonly IntakeItemInput[]): CheckedItems {
  const form = itemsFor(document, purpose).filter(({ requirement }) => requirement !== 'GENERATED')
  const items = new Map<string, string>()
  const masked: string[] = []
  for (const { code, value } of given) {
    const item = form.find((one) => one.code === code)
    if (!item) throw itemNotInForm()
    if (items.has(code)) throw itemTwice(code)
    const checked = checkValue(item, value)
    if (checked.text !== '') items.set(code, checked.text)
    if (checked.isMasked) masked.push(code)
  }
  const missing = form.find(({ code, requirement }) => requirement === 'REQUIRED' && !items.has(code))
  if (missing) throw itemRequired(missing.code)
  return { items, masked }
}

const RECOGNISE = { EMAIL: normaliseEmail, PHONE: normalisePhone }

function checkValue(item: PolicyItem, value: string): { text: string; isMasked: boolean } {
  if (!isCleanText(value)) throw textNotValid()
  const text = normaliseText(value).trim()
  if ([...text].length > item.maxLength) throw itemTooLong(item.code, item.maxLength)
  const safe = maskForbiddenIdentifiers(text)
  if (item.kind !== 'EMAIL' && item.kind !== 'PHONE') return { text: safe.text, isMasked: safe.found.length > 0 }
  if (text !== '' && (safe.found.length > 0 || RECOGNISE[item.kind](text) === undefined)) throw itemNotValid(item.code)
  return { text, isMasked: false }
}
