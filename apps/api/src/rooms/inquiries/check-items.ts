import { itemsFor, type PolicyDocument } from '@jikimi/policy'
import { checkItem } from './check-item.js'
import type { IntakeItemInput } from './intake.inputs.js'
import { itemNotInForm, itemRequired, itemTwice } from './intake.refusals.js'

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
    const checked = checkItem(item, value)
    if (checked.text !== '') items.set(code, checked.text)
    if (checked.isMasked) masked.push(code)
  }
  const missing = form.find(({ code, requirement }) => requirement === 'REQUIRED' && !items.has(code))
  if (missing) throw itemRequired(missing.code)
  return { items, masked }
}
