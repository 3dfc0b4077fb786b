import { type EpochLookupKey, KeyGone } from '../../keystore/index.js'
import type { Ports } from '../../persistence/work.js'
import { contactsIn } from './contacts-in.js'
import { listedItems } from './listed-items.js'
import { openCollection } from './open-collection.js'
import type { SealedCollection } from './sealed-collection.js'
import { type Token, tokensOf } from './tokens-of.js'

/**
 * For the turn of the epoch: a collection's tokens under another key. Its contacts are opened here and seen by nobody;
 * tokens leave. None where its key is gone: it is being destroyed.
 */
export async function reopenedTokens(
  ports: Pick<Ports, 'keystore' | 'policy'>,
  collection: Omit<SealedCollection, 'pseudonym'>,
  lookupKey: EpochLookupKey,
): Promise<Token[]> {
  try {
    return tokensOf(
      [lookupKey],
      contactsIn({ items: listedItems(ports, collection) }, await openCollection(ports.keystore, collection)),
    )
  } catch (fault) {
    if (fault instanceof KeyGone) return []
    throw fault
  }
}
