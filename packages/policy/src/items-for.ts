import type { Item, ItemRequirement } from './parts/item.js'
import type { PolicyDocument } from './policy-document.js'
import { requiredPurpose } from './required-purpose.js'

/** An item as it is collected for one purpose. */
export type PolicyItem = Omit<Item, 'requirements'> & { readonly requirement: ItemRequirement }

/**
 * The items collected for a purpose, in the policy's order, generated ones included. An item that the policy lists
 * but the software does not collect is absent. Throws a RangeError when the policy lists no such purpose.
 *
 * @law PIPA 15①, 16
 */
export function itemsFor(document: PolicyDocument, purposeCode: string): readonly PolicyItem[] {
  const purpose = requiredPurpose(document, purposeCode)
  return document.items.flatMap(({ requirements, ...item }) => {
    const requirement = requirements[purpose.code]
    return requirement === undefined ? [] : [{ ...item, requirement }]
  })
}
