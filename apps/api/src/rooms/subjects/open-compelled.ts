import type { Ports } from '../../persistence/work.js'
import { openCollection } from './open-collection.js'
import type { SealedCollection } from './sealed-collection.js'

/**
 * Every value of a restricted collection, in clear, for the officer whom a statute compels to look and the chief privacy
 * officer allowed to; whoever calls it records the look. @law policy 06
 */
export async function openCompelled(
  ports: Pick<Ports, 'keystore'>,
  collection: SealedCollection,
): Promise<{ code: string; value: string }[]> {
  return [...(await openCollection(ports.keystore, collection))].map(([code, value]) => ({ code, value }))
}
