import { maskItem } from '@jikimi/vault'
import type { ItemKind } from '@jikimi/schema'
import type { AnyWork } from '../../persistence/work.js'
import { openCollection } from './open-collection.js'
import type { SealedCollection } from './sealed-collection.js'

export interface MaskedCollection {
  readonly items: readonly { readonly code: string; readonly kind: ItemKind; readonly masked: string }[]
  /** Characters of the longest free text: how much there is to read says nothing about whom. */
  readonly contentLength: number
}

/** Opens and masks; clear values don't outlive the call. Kinds come from the version the collection was taken under. */
export async function maskedCollection({ ports }: AnyWork, row: SealedCollection): Promise<MaskedCollection> {
  const { document } = ports.policy.published(row.policy_version_id)
  const opened = await openCollection(ports.keystore, row)
  const kinds = new Map(document.items.map(({ code, kind }) => [code, kind]))
  const items = [...opened].map(([code, value]) => {
    const kind = kinds.get(code) ?? 'TEXT'
    return { code, kind, masked: maskItem(kind, value) }
  })
  const texts = [...opened].filter(([code]) => kinds.get(code) === 'TEXT').map(([, value]) => [...value].length)
  return { items, contentLength: Math.max(0, ...texts) }
}
