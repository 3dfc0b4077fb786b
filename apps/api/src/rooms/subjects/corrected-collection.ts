import type { PolicyDocument } from '@jikimi/policy'
import { sealItems } from '@jikimi/vault'
import type { WritingWork } from '../../persistence/work.js'
import { contactsIn } from './contacts-in.js'
import { currentTokens } from './current-tokens.js'
import { openCollection, placeOf } from './open-collection.js'
import type { SealedCollection } from './sealed-collection.js'
import type { Token } from './tokens-of.js'

export interface CorrectedCollection {
  readonly items: readonly string[]
  readonly sealed: Buffer
  /** In the place of all that it was found by. */
  readonly tokens: readonly Token[]
}

/**
 * A collection with other values in the place of some, sealed again under its own key; an empty one takes its item away.
 * Nothing of what was before stays in it. To be written in this transaction, which keeps a turn of the epoch waiting.
 *
 * @law PIPA 36②
 */
export async function correctedCollection(
  work: WritingWork,
  collection: SealedCollection,
  changes: ReadonlyMap<string, string>,
): Promise<CorrectedCollection> {
  const { keystore, policy } = work.ports
  const { document } = policy.published(collection.policy_version_id)
  const values = new Map(await openCollection(keystore, collection))
  for (const [code, value] of changes)
    if (value === '') values.delete(code)
    else values.set(code, value)
  const key = await keystore.open(collection.key_id)
  const sealed = sealItems(key, placeOf(collection.id, collection.key_id), inOrder(document, values))
  const tokens = await currentTokens(work, contactsIn(document, values))
  return { items: [...inOrder(document, values).keys()], sealed: Buffer.from(sealed), tokens }
}

/** In the policy's order, as intake keeps them. */
function inOrder(document: PolicyDocument, values: ReadonlyMap<string, string>): Map<string, string> {
  const listed = document.items.flatMap(({ code }) => (values.has(code) ? [[code, values.get(code)!] as const] : []))
  return new Map([...listed, ...values])
}
