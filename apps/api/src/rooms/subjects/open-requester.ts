import type { Ports } from '../../persistence/work.js'
import { openCollection } from './open-collection.js'
import type { SealedCollection } from './sealed-collection.js'

export interface Requester {
  readonly name: string | null
  readonly email: string | null
  readonly phone: string | null
  readonly words: string | null
}

/** What a request came with, in clear, for the officer whose request it is, and for the notice to the person. */
export async function openRequester(
  { keystore }: Pick<Ports, 'keystore'>,
  collection: Pick<SealedCollection, 'id' | 'key_id' | 'sealed'>,
): Promise<Requester> {
  const items = await openCollection(keystore, collection)
  return {
    name: items.get('NAME') ?? null,
    email: items.get('EMAIL') ?? null,
    phone: items.get('CONTACT_NUMBER') ?? null,
    words: items.get('WORDS') ?? null,
  }
}
