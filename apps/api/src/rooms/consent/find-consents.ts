import { viewOf } from '../../kernel/view.js'
import type { AnyWork } from '../../persistence/work.js'
import { ConsentView } from './consent.view.js'

interface Row {
  readonly collection_id: string
  readonly version: string
  readonly consented_at: Date
  readonly text_digest: string
  readonly text: string
  readonly items: string[]
}

/** The consents of these collections, by collection id; one statement for all. */
export async function findConsents(
  work: AnyWork,
  collections: readonly string[],
): Promise<ReadonlyMap<string, ConsentView>> {
  const rows = await work.rows<Row>(
    'find-consents',
    `select r.collection_id, v.version, r.consented_at, r.text_digest, t.text, r.items
     from jikimi.consent_record r
     join jikimi.consent_text t on t.digest = r.text_digest
     join jikimi.policy_version v on v.id = r.policy_version_id
     where r.collection_id = any ($1::uuid[])`,
    [collections],
  )
  return new Map(
    rows.map((row) => [
      row.collection_id,
      viewOf(ConsentView, {
        policyVersion: row.version,
        consentedAt: row.consented_at,
        textDigest: row.text_digest,
        text: row.text,
        items: row.items,
      }),
    ]),
  )
}
