import type { Locale } from '@jikimi/schema'
import { tokenDigest } from '../../kernel/secret-token.js'
import type { WritingWork } from '../../persistence/work.js'
import type { Collected } from './collect.js'
import { storeTokens } from './store-tokens.js'

export interface CollectionTerms {
  readonly purpose: string
  readonly policyVersionId: string
  readonly siteKeyId: string
  readonly locale: Locale
  readonly items: readonly string[]
  readonly maskedItems: readonly string[]
  /** By whose end it must be gone at the latest, `YYYY-MM-DD`. */
  readonly periodEndsOn: string
}

/** Writes a sealed collection, its lookup tokens and the receipt's digest. Always a new collection, never a merge. */
export async function storeCollection(work: WritingWork, collected: Collected, terms: CollectionTerms): Promise<void> {
  const { id, pseudonym, keyId, sealed, contacts, receipt } = collected
  await work.rows(
    'store-collection',
    `insert into jikimi.collection (id, purpose, policy_version_id, site_key_id, pseudonym, received_at, period_ends_on, locale,
       items, masked_items, key_id, sealed)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [
      id,
      terms.purpose,
      terms.policyVersionId,
      terms.siteKeyId,
      pseudonym,
      work.now,
      terms.periodEndsOn,
      terms.locale,
      terms.items,
      terms.maskedItems,
      keyId,
      Buffer.from(sealed),
    ],
  )
  await work.rows('store-receipt', 'insert into jikimi.subject_session (token_digest, collection_id) values ($1, $2)', [
    tokenDigest(receipt),
    id,
  ])
  await storeTokens(work, { id, purpose: terms.purpose }, contacts)
}
