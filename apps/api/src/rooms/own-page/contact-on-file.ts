import type { Ports } from '../../persistence/work.js'
import { openForDelivery, openRequester, REQUEST_PURPOSE, type SealedCollection } from '../subjects/index.js'

/** The contact on file, to which a link goes: of what was collected, or of a request where nothing else is left. */
export async function contactOnFile(
  ports: Pick<Ports, 'keystore' | 'policy'>,
  collection: SealedCollection,
): Promise<{ address: string | undefined; name: string | undefined }> {
  if (collection.purpose === REQUEST_PURPOSE) {
    const { email, name } = await openRequester(ports, collection)
    return { address: email ?? undefined, name: name ?? undefined }
  }
  const { document } = ports.policy.published(collection.policy_version_id)
  const { address, name } = await openForDelivery(ports, collection, undefined, document)
  return { address, name }
}
