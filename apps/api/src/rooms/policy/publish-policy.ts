import { earliestEffect, parsePolicy, policyDigest, type PolicyDifference, type PolicyDocument } from '@jikimi/policy'
import type { ClientBase } from 'pg'
import { newId } from '../../kernel/identifier.js'
import { weightiest } from './weigh.js'

interface KnownVersion {
  readonly version: string
  readonly digest: string
  readonly source: string
  readonly is_withdrawn: boolean
}

/**
 * Publishes a version, as the migrator: the first one of an installation, or one that changes the one in force and is
 * announced for as long as that promises. A version that is published already must be the same to the letter: published
 * versions never change. What its digest leaves out (layout, comments, which purposes have meetings) follows the file.
 *
 * Throws, and publishes nothing, for a version that would take effect too early or is announced for a day that is over;
 * the database refuses both by itself.
 *
 * @law policy 11; PIPA 30②
 */
export async function publishPolicy(migrator: ClientBase, source: string, now: Date): Promise<void> {
  const document = parsePolicy(source)
  const digest = policyDigest(document)
  const { rows: known } = await migrator.query<KnownVersion>(
    `select v.version, v.digest, v.source, w.policy_version_id is not null as is_withdrawn from jikimi.policy_version v
       left join jikimi.policy_withdrawal w on w.policy_version_id = v.id
     order by v.effective_on desc, v.published_at desc`,
  )
  await keepPromises(migrator, known)
  const same = known.find(({ version }) => version === document.version)
  if (same) return followFile(migrator, { document, digest, source }, same)
  const standing = known
    .filter(({ is_withdrawn: isWithdrawn }) => !isWithdrawn)
    .map(({ source: text }) => parsePolicy(text))
  const { rows } = await migrator.query<{ today: string }>('select jikimi.today()::text as today')
  const { today } = rows[0]!
  const difference = weightiest(standing, today, document)
  if (difference) demandAnnounced(today, document, difference, standing)
  const { notice } = document
  await migrator.query(
    `insert into jikimi.policy_version (id, version, digest, source, announced_on, effective_on, published_at, significance, notice_days,
       promised_days, promised_significant_days)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [
      newId(now),
      document.version,
      digest,
      source,
      document.announcedOn,
      document.effectiveOn,
      now,
      difference?.significance ?? 'EDITORIAL',
      difference?.noticeDays ?? 0,
      notice.days,
      notice.significantDays,
    ],
  )
  await keepTerm(migrator, document)
}

/** Versions of before this was kept say it in their own text. */
async function keepPromises(migrator: ClientBase, known: readonly KnownVersion[]): Promise<void> {
  for (const { version, source } of known) {
    const { notice } = parsePolicy(source)
    await migrator.query(
      `update jikimi.policy_version set promised_days = $2, promised_significant_days = $3
       where version = $1 and promised_days is null`,
      [version, notice.days, notice.significantDays],
    )
  }
}

interface FromFile {
  readonly document: PolicyDocument
  readonly digest: string
  readonly source: string
}

async function followFile(
  migrator: ClientBase,
  { document, digest, source }: FromFile,
  same: KnownVersion,
): Promise<void> {
  if (same.digest !== digest) {
    throw new Error(
      `Policy version ${document.version} is published with other words or facts. Published versions never change.`,
    )
  }
  await migrator.query('update jikimi.policy_version set source = $2 where version = $1', [document.version, source])
  await keepTerm(migrator, document)
}

/** By this the database reckons due dates itself. */
async function keepTerm(migrator: ClientBase, { version, retention }: PolicyDocument): Promise<void> {
  await migrator.query(
    `insert into jikimi.retention_term (policy_version_id, achieved_days)
     select id, $2 from jikimi.policy_version where version = $1 on conflict (policy_version_id) do nothing`,
    [version, retention.purposeAchievedAfterDays],
  )
}

function demandAnnounced(
  today: string,
  { version, announcedOn, effectiveOn }: PolicyDocument,
  { noticeDays, significance }: PolicyDifference,
  [last]: readonly PolicyDocument[],
): void {
  if (last && effectiveOn <= last.effectiveOn) {
    throw new Error(`Policy version ${version} has to take effect after version ${last.version}, which is announced.`)
  }
  if (announcedOn < today) {
    throw new Error(`Policy version ${version} says that it was announced on ${announcedOn}; today is ${today}.`)
  }
  const earliest = earliestEffect(announcedOn, noticeDays)
  if (effectiveOn >= earliest) return
  throw new Error(
    `Policy version ${version} would take effect on ${effectiveOn}. What it changes is ${significance.toLowerCase()}, and ` +
      `the policy in force promises ${noticeDays} days of notice: announced on ${announcedOn}, it may on ${earliest}.`,
  )
}
