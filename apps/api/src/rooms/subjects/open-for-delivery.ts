import type { Ports } from '../../persistence/work.js'
import { openCollection } from './open-collection.js'
import { openLetters, type SealedLetter } from './open-letters.js'
import type { SealedCollection } from './sealed-collection.js'

/** For the worker that writes to the person themselves: their address, and the words of a letter if there is one. */
export async function openForDelivery(
  ports: Pick<Ports, 'keystore'>,
  collection: SealedCollection,
  letter: SealedLetter | undefined,
  addressItem: string,
) {
  const items = await openCollection(ports.keystore, collection)
  const [opened] = letter ? await openLetters(ports, collection, [letter]) : []
  return { address: items.get(addressItem), body: opened?.body ?? '' }
}
