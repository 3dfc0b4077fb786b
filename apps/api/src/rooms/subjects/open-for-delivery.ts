import type { PolicyDocument } from '@jikimi/policy'
import type { ItemKind } from '@jikimi/schema'
import type { Ports } from '../../persistence/work.js'
import { openCollection } from './open-collection.js'
import { openLetters, type SealedLetter } from './open-letters.js'
import type { SealedCollection } from './sealed-collection.js'

/**
 * For the worker that writes to the person themselves: their address and name, and the words of a letter if there is
 * one. Kinds come from the version the collection was taken under.
 */
export async function openForDelivery(
  ports: Pick<Ports, 'keystore'>,
  collection: SealedCollection,
  letter: SealedLetter | undefined,
  document: PolicyDocument,
) {
  const items = await openCollection(ports.keystore, collection)
  const valueOf = (wanted: ItemKind) =>
    document.items.flatMap(({ code, kind }) => (kind === wanted ? [items.get(code)] : [])).find(Boolean)
  const [opened] = letter ? await openLetters(ports, collection, [letter]) : []
  return { address: valueOf('EMAIL'), name: valueOf('NAME'), body: opened?.body ?? '' }
}
