import { randomUUID } from 'node:crypto'
import { openBlob, sealBlob } from '@jikimi/vault'
import type { Keystore } from '../../keystore/index.js'

export interface SealedCodeSecret {
  readonly keyId: string
  readonly sealed: Buffer
}

/** An authenticator's secret lies under a data key of its own, in the keystore like every other. */
export async function sealCodeSecret(keystore: Keystore, accountId: string, secret: string): Promise<SealedCodeSecret> {
  const keyId = randomUUID()
  const key = await keystore.create(keyId)
  return { keyId, sealed: Buffer.from(sealBlob(key, place(accountId, keyId), Buffer.from(secret, 'utf8'))) }
}

export async function openCodeSecret(
  keystore: Keystore,
  accountId: string,
  { keyId, sealed }: SealedCodeSecret,
): Promise<string> {
  return Buffer.from(openBlob(await keystore.open(keyId), place(accountId, keyId), sealed)).toString('utf8')
}

const place = (accountId: string, keyId: string) => ({
  table: 'account_credential',
  row: accountId,
  collection: accountId,
  keyId,
})
