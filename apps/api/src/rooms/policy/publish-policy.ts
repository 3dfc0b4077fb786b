import {
  differenceOf,
  earliestEffect,
  parsePolicy,
  policyDigest,
  type PolicyDifference,
  type PolicyDocument,
} from '@jikimi/policy'
import type { ClientBase } from 'pg'
import { newId } from '../../kernel/identifier.js'

interface KnownVersion {
  readonly version: string
  readonly digest: string
  readonly source: string
  readonly is_in_force: boolean
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
    `select version, digest, source, effective_on <= jikimi.today() as is_in_force from jikimi.policy_version
     order by effective_on desc, published_at desc`,
  )
  await keepPromises(migrator, known)
  const same = known.find(({ version }) => version === document.version)
  if (same) return followFile(migrator, { document, digest, source }, same)
  const difference = weightiest(known, document)
  if (difference) await demandAnnounced(migrator, document, difference, known)
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

/**
 * Against the version in force, and each that is announced: it follows the last of those, and changes the first for whoever
 * reads it today. Undefined where there is none.
 */
function weightiest(known: readonly KnownVersion[], document: PolicyDocument): PolicyDifference | undefined {
  const inForce = known.findIndex((one) => one.is_in_force)
  return known
    .slice(0, inForce + 1)
    .map(({ source }) => differenceOf(parsePolicy(source), document))
    .toSorted((one, other) => other.noticeDays - one.noticeDays)[0]
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

async function demandAnnounced(
  migrator: ClientBase,
  { version, announcedOn, effectiveOn }: PolicyDocument,
  { noticeDays, significance }: PolicyDifference,
  [last]: readonly KnownVersion[],
): Promise<void> {
  if (last && effectiveOn <= parsePolicy(last.source).effectiveOn) {
    throw new Error(`Policy version ${version} has to take effect after version ${last.version}, which is announced.`)
  }
  const { rows } = await migrator.query<{ today: string }>('select jikimi.today()::text as today')
  const { today } = rows[0]!
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
