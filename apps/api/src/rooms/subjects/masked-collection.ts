import { maskItem } from '@jikimi/vault'
import type { ItemKind } from '@jikimi/schema'
import type { AnyWork } from '../../persistence/work.js'
import { openCollection } from './open-collection.js'
import type { SealedCollection } from './sealed-collection.js'
import { shownCounts } from './shown-counts.js'

export interface MaskedCollection {
  readonly items: readonly { readonly code: string; readonly kind: ItemKind; readonly masked: string }[]
  /** Characters of the longest free text: how much there is to read says nothing about whom. */
  readonly contentLength: number
}

/** Opens and masks, as much as the rules say; clear values don't outlive the call. Kinds come from the version the collection was taken under. */
export async function maskedCollection(work: AnyWork, row: SealedCollection): Promise<MaskedCollection> {
  const { document } = work.ports.policy.published(row.policy_version_id)
  const counts = await shownCounts(work)
  const opened = await openCollection(work.ports.keystore, row)
  // In the policy's order, which is the order of the form
  const items = document.items.flatMap(({ code, kind }) => {
    const value = opened.get(code)
    return value === undefined ? [] : [{ code, kind, masked: maskItem(kind, value, counts) }]
  })
  const texts = items.flatMap(({ code, kind }) => (kind === 'TEXT' ? [[...opened.get(code)!].length] : []))
  return { items, contentLength: Math.max(0, ...texts) }
}
