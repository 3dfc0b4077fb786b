import { createHmac, randomUUID } from 'node:crypto'
import { deriveKey, sealItems, type LookupKind } from '@jikimi/vault'
import { newId } from '../../kernel/identifier.js'
import type { Ports, WritingWork } from '../../persistence/work.js'
import { placeOf } from './open-collection.js'

export interface Collected {
  readonly id: string
  readonly pseudonym: string
  readonly keyId: string
  readonly sealed: Uint8Array
  /** What it can be found by; tokens are made of them when it is stored. */
  readonly contacts: readonly Contact[]
  /** Opens the person's own case; made from the data key, so that it can be given again and dies with the key. */
  readonly receipt: string
  /** Tells the same intake sent twice from another one under the same idempotency key. */
  readonly requestDigest: Uint8Array
}

export interface Contact {
  readonly kind: LookupKind
  readonly value: string
}

/** Seals one intake under a key of its own. The key is durable in the keystore before anything reaches PostgreSQL. */
export async function collect(
  {
    now,
    ports: { keystore },
    onRollback,
  }: Pick<WritingWork, 'now' | 'onRollback'> & { readonly ports: Pick<Ports, 'keystore'> },
  items: ReadonlyMap<string, string>,
  contacts: readonly Contact[],
  request: string,
): Promise<Collected> {
  const id = newId(now)
  const keyId = randomUUID()
  const key = await keystore.create(keyId)
  onRollback(() => keystore.discard(keyId))
  const sealed = sealItems(key, placeOf(id, keyId), items)
  return {
    id,
    pseudonym: randomUUID(),
    keyId,
    sealed,
    contacts,
    receipt: receiptOf(key, id),
    requestDigest: digestOf(key, request),
  }
}

/** Of an intake that turned out to be a repeated one: nothing sealed under its key was kept. */
export const discardCollected = ({ keystore }: Pick<Ports, 'keystore'>, { keyId }: Collected): Promise<void> =>
  keystore.discard(keyId)

/** What a repeated intake gets: the same receipt, or undefined where the request was another one. */
export async function receiptAgain(
  { keystore }: Pick<Ports, 'keystore'>,
  stored: { readonly collection_id: string; readonly key_id: string; readonly request_digest: Buffer },
  request: string,
): Promise<string | undefined> {
  const key = await keystore.open(stored.key_id)
  return Buffer.from(digestOf(key, request)).equals(stored.request_digest)
    ? receiptOf(key, stored.collection_id)
    : undefined
}

function receiptOf(key: Uint8Array, id: string): string {
  const mac = createHmac('sha256', deriveKey(key, 'jikimi receipt 1')).update(id, 'utf8').digest()
  return `${Buffer.from(id.replaceAll('-', ''), 'hex').toString('base64url')}.${mac.toString('base64url')}`
}

/** Keyed, so that a digest that stays in a backup can't be tried against guessed contents once the key is gone. */
const digestOf = (key: Uint8Array, request: string): Uint8Array =>
  createHmac('sha256', deriveKey(key, 'jikimi request digest 1')).update(request, 'utf8').digest()
