import type { Keystore } from '../../keystore/index.js'
import { openCollection } from './open-collection.js'
import { openBeside } from './seal-beside.js'
import type { SealedCollection } from './sealed-collection.js'

export interface SealedAnswer {
  readonly id: string
  readonly sealed: Buffer
}

/** For the worker that sends an answer to the person themselves: their address and the words, nothing else. */
export async function openForDelivery(keystore: Keystore, collection: SealedCollection, answer: SealedAnswer, addressItem: string) {
  const items = await openCollection(keystore, collection)
  const place = { table: 'case_message', row: answer.id, collection: collection.id, keyId: collection.key_id } as const
  return { address: items.get(addressItem), body: await openBeside(keystore, place, answer.sealed) }
}
