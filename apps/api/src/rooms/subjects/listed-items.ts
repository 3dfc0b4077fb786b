import type { ItemKind } from '@jikimi/schema'
import type { Ports } from '../../persistence/work.js'
import { REQUEST_ITEMS } from './request-items.js'
import { REQUEST_PURPOSE } from './request-purpose.js'

export interface ListedItem {
  readonly code: string
  readonly kind: ItemKind
}

/** What a collection can hold: by the version it was taken under, and for a request by the form of requests. */
export function listedItems(
  { policy }: Pick<Ports, 'policy'>,
  row: { readonly purpose: string; readonly policy_version_id: string },
): readonly ListedItem[] {
  return row.purpose === REQUEST_PURPOSE ? REQUEST_ITEMS : policy.published(row.policy_version_id).document.items
}
