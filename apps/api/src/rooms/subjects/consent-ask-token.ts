import { createHmac } from 'node:crypto'
import { deriveKey } from '@jikimi/vault'
import type { Ports } from '../../persistence/work.js'

/** The token by which somebody answers whether they agree again: made as `ownLinkToken` is, and never the same as one of those. */
export async function consentAskToken(
  { keystore }: Pick<Ports, 'keystore'>,
  keyId: string,
  askId: string,
): Promise<string> {
  const key = deriveKey(await keystore.open(keyId), 'jikimi consent ask 1')
  return createHmac('sha256', key).update(askId, 'utf8').digest('base64url')
}
