import { createHmac } from 'node:crypto'
import { deriveKey } from '@jikimi/vault'
import type { Ports } from '../../persistence/work.js'

/**
 * The token of a link to somebody's own page: made from the data key of the collection whose address it goes to, as
 * `caseLinkToken` is, and never the same as one of those.
 */
export async function ownLinkToken(
  { keystore }: Pick<Ports, 'keystore'>,
  keyId: string,
  linkId: string,
): Promise<string> {
  const key = deriveKey(await keystore.open(keyId), 'jikimi own link 1')
  return createHmac('sha256', key).update(linkId, 'utf8').digest('base64url')
}
