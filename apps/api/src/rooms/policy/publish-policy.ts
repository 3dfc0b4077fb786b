import { parsePolicy, policyDigest } from '@jikimi/policy'
import type { ClientBase } from 'pg'
import { newId } from '../../kernel/identifier.js'

/**
 * Publishes a version at installation, as the migrator. A version that is published already must be the same to the
 * letter: published versions never change. What its digest leaves out (layout, comments, which purposes have meetings)
 * follows the file.
 */
export async function publishPolicy(migrator: ClientBase, source: string, now: Date): Promise<void> {
  const document = parsePolicy(source)
  const digest = policyDigest(document)
  const values = [newId(now), document.version, digest, source, document.announcedOn, document.effectiveOn, now]
  await migrator.query(
    `insert into jikimi.policy_version (id, version, digest, source, announced_on, effective_on, published_at)
     values ($1, $2, $3, $4, $5, $6, $7)
     on conflict (version) do update set source = excluded.source where policy_version.digest = excluded.digest`,
    values,
  )
  const { rows } = await migrator.query<{ digest: string }>(
    'select digest from jikimi.policy_version where version = $1',
    [document.version],
  )
  if (rows[0]?.digest !== digest) {
    throw new Error(
      `Policy version ${document.version} is published with other words or facts. Published versions never change.`,
    )
  }
  // By this the database reckons due dates itself
  await migrator.query(
    `insert into jikimi.retention_term (policy_version_id, achieved_days)
     select id, $2 from jikimi.policy_version where version = $1 on conflict (policy_version_id) do nothing`,
    [document.version, document.retention.purposeAchievedAfterDays],
  )
}
