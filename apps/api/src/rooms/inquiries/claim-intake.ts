import { createHash } from 'node:crypto'
import { idempotencyKeyNotValid } from '../../kernel/general.refusals.js'
import type { WritingWork } from '../../persistence/work.js'
import type { Collected } from '../subjects/index.js'

export interface Claim {
  readonly siteKeyId: string
  readonly digest: Buffer
}

/** What is kept of an intake that was claimed: identifiers and a keyed digest, never the answer. */
export interface StoredClaim {
  readonly collection_id: string
  readonly key_id: string
  readonly pseudonym: string
  readonly request_digest: Buffer
}

export function idempotencyDigest(key: string): Buffer {
  if (key.length < 8 || key.length > 255) throw idempotencyKeyNotValid()
  return createHash('sha256').update(key, 'utf8').digest()
}

export async function findClaim(work: WritingWork, { siteKeyId, digest }: Claim): Promise<StoredClaim | undefined> {
  const [claim] = await work.rows<StoredClaim>(
    'find-claim',
    `select collection_id, key_id, pseudonym, request_digest from jikimi.idempotency where site_key_id = $1 and key_digest = $2`,
    [siteKeyId, digest],
  )
  return claim
}

/** False when somebody with the same key was first; waits for a claim that is being made at this moment. */
export async function claimIntake(
  work: WritingWork,
  { siteKeyId, digest }: Claim,
  collected: Collected,
): Promise<boolean> {
  const won = await work.rows(
    'claim-intake',
    `insert into jikimi.idempotency (site_key_id, key_digest, collection_id, key_id, pseudonym, request_digest, created_at)
     values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing returning 1`,
    [
      siteKeyId,
      digest,
      collected.id,
      collected.keyId,
      collected.pseudonym,
      Buffer.from(collected.requestDigest),
      work.now,
    ],
  )
  return won.length === 1
}
