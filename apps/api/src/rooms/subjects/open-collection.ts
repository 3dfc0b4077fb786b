import { openItems, type SealedPlace } from '@jikimi/vault'
import type { Keystore } from '../../keystore/index.js'
import type { SealedCollection } from './sealed-collection.js'

/**
 * The one place where sealed items are opened. What it returns may leave this room only masked, by `reveal`, or in
 * an answer's delivery to the person themselves.
 */
export async function openCollection(
  keystore: Keystore,
  row: Pick<SealedCollection, 'id' | 'key_id' | 'sealed'>,
): Promise<ReadonlyMap<string, string>> {
  const key = await keystore.open(row.key_id)
  return openItems(key, placeOf(row.id, row.key_id), row.sealed)
}

export const placeOf = (collection: string, keyId: string): SealedPlace => ({
  table: 'collection',
  row: collection,
  collection,
  keyId,
})
