import { createHmac } from 'node:crypto'
import { deriveKey } from '@jikimi/vault'
import type { Ports } from '../../persistence/work.js'

/**
 * The token of the link in a letter: made from the data key, so that each attempt to deliver the letter carries the same
 * one, nothing but its digest lies at rest, and it can't be made any more once the key is gone.
 */
export async function caseLinkToken(
  { keystore }: Pick<Ports, 'keystore'>,
  keyId: string,
  sourceId: string,
): Promise<string> {
  const key = deriveKey(await keystore.open(keyId), 'jikimi case link 1')
  return createHmac('sha256', key).update(sourceId, 'utf8').digest('base64url')
}
