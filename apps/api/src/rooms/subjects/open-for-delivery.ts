import type { Ports } from '../../persistence/work.js'
import { openCollection } from './open-collection.js'
import { openBeside } from './seal-beside.js'
import type { SealedCollection } from './sealed-collection.js'

export interface SealedAnswer {
  readonly id: string
  readonly sealed: Buffer
}

/** For the worker that sends an answer to the person themselves: their address and the words, nothing else. */
export async function openForDelivery(
  ports: Pick<Ports, 'keystore'>,
  collection: SealedCollection,
  answer: SealedAnswer,
  addressItem: string,
) {
  const items = await openCollection(ports.keystore, collection)
  const place = { table: 'case_message', row: answer.id, collection: collection.id, keyId: collection.key_id } as const
  return { address: items.get(addressItem), body: await openBeside(ports, place, answer.sealed) }
}
