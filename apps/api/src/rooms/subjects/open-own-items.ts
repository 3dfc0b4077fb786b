import type { PolicyDocument } from '@jikimi/policy'
import type { ItemKind } from '@jikimi/schema'
import type { Ports } from '../../persistence/work.js'
import { openCollection } from './open-collection.js'
import type { SealedCollection } from './sealed-collection.js'

export interface OwnItem {
  readonly code: string
  readonly kind: ItemKind
  readonly value: string
}

/**
 * What was collected, in clear and in the policy's order, for the person themselves on their own page and for nobody else.
 * Kinds come from the version the collection was taken under. @law PIPA 35
 */
export async function openOwnItems(
  ports: Pick<Ports, 'keystore'>,
  collection: SealedCollection,
  document: PolicyDocument,
): Promise<OwnItem[]> {
  const items = await openCollection(ports.keystore, collection)
  return document.items.flatMap(({ code, kind }) => {
    const value = items.get(code)
    return value === undefined ? [] : [{ code, kind, value }]
  })
}
