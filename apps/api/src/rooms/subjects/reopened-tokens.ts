import type { PolicyDocument } from '@jikimi/policy'
import { type EpochLookupKey, KeyGone } from '../../keystore/index.js'
import type { Ports } from '../../persistence/work.js'
import { contactsIn } from './contacts-in.js'
import { openCollection } from './open-collection.js'
import type { SealedCollection } from './sealed-collection.js'
import { type Token, tokensOf } from './tokens-of.js'

/**
 * For the turn of the epoch: a collection's tokens under another key. Its contacts are opened here and seen by nobody;
 * tokens leave. None where its key is gone: it is being destroyed.
 */
export async function reopenedTokens(
  { keystore }: Pick<Ports, 'keystore'>,
  collection: Pick<SealedCollection, 'id' | 'key_id' | 'sealed'>,
  document: PolicyDocument,
  lookupKey: EpochLookupKey,
): Promise<Token[]> {
  try {
    return tokensOf([lookupKey], contactsIn(document, await openCollection(keystore, collection)))
  } catch (fault) {
    if (fault instanceof KeyGone) return []
    throw fault
  }
}
