import { newId } from '../../kernel/identifier.js'
import type { WritingWork } from '../../persistence/work.js'
import { consentTextChanged } from './consent.refusals.js'
import { keepConsentText } from './keep-consent-text.js'

export interface Agreement {
  readonly collectionId: string
  readonly purpose: string
  readonly policyVersionId: string
  readonly text: string
  readonly textDigest: string
  readonly items: readonly string[]
}

/**
 * Keeps what was agreed: version, items, time, and the text that was shown, word for word under its digest.
 *
 * @throws Refusal CONSENT_TEXT_CHANGED where another version is in force by the database's day
 * @law PIPA 15②, 22; burden of proof on the controller
 */
export async function recordConsent(work: WritingWork, agreement: Agreement): Promise<void> {
  const { collectionId, purpose, policyVersionId, text, textDigest, items } = agreement
  // Another version came into force that this process has not heard of yet; a trigger holds it too
  const [inForce] = await work.rows<{ id: string }>('policy-in-force', 'select jikimi.policy_in_force() as id', [])
  if (inForce!.id !== policyVersionId) throw consentTextChanged()
  await keepConsentText(work, { text, digest: textDigest })
  await work.rows(
    'record-consent',
    `insert into jikimi.consent_record (id, collection_id, purpose, policy_version_id, text_digest, items, consented_at)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [newId(work.now), collectionId, purpose, policyVersionId, textDigest, items, work.now],
  )
}
