import type { PolicyDocument } from '@jikimi/policy'
import type { Ports } from '../../persistence/work.js'
import { openCollection } from './open-collection.js'
import type { SealedCollection } from './sealed-collection.js'

/** The name as it was collected, for a letter that the person themselves reads in their visit. */
export async function openOwnName(
  ports: Pick<Ports, 'keystore'>,
  collection: SealedCollection,
  document: PolicyDocument,
): Promise<string | undefined> {
  const items = await openCollection(ports.keystore, collection)
  return document.items.flatMap(({ code, kind }) => (kind === 'NAME' ? [items.get(code)] : [])).find(Boolean)
}
