import { maskItem } from '@jikimi/vault'
import type { AnyWork } from '../../persistence/work.js'
import { openRequester } from './open-requester.js'
import type { SealedCollection } from './sealed-collection.js'
import { shownCounts } from './shown-counts.js'

export interface MaskedRequester {
  readonly name: string | null
  readonly email: string | null
  readonly phone: string | null
}

/** Who asks, as much as the rules of masking show. */
export async function maskedRequester(
  work: AnyWork,
  collection: Pick<SealedCollection, 'id' | 'key_id' | 'sealed'>,
): Promise<MaskedRequester> {
  const counts = await shownCounts(work)
  const { name, email, phone } = await openRequester(work.ports, collection)
  return {
    name: name && maskItem('NAME', name, counts),
    email: email && maskItem('EMAIL', email, counts),
    phone: phone && maskItem('PHONE', phone, counts),
  }
}
