import type { PolicySignificance } from '@jikimi/schema'
import { dayInSeoul, parsePolicy, type PolicyConsequences, policyDigest, purposeOf } from '@jikimi/policy'
import { Client } from 'pg'
import type { PolicyInForce, PublishedPolicy } from '../../persistence/work.js'
import { meansAsApproved } from './means-as-approved.js'

interface Row {
  readonly id: string
  readonly digest: string
  readonly source: string
  readonly published_at: Date
  readonly significance: PolicySignificance
  readonly notice_days: number
  readonly notice_ko: string | null
  readonly notice_en: string | null
  readonly withdrawn_at: Date | null
  readonly reason_ko: string | null
  readonly reason_en: string | null
  readonly consequences: PolicyConsequences | null
  readonly took_effect_at: Date | null
  readonly log_index: number | null
}

const VERSIONS = `
select v.id, v.digest, v.source, v.published_at, v.significance, v.notice_days, v.notice_ko, v.notice_en, w.withdrawn_at, w.reason_ko,
  w.reason_en, v.consequences, v.took_effect_at,
  v.statement_index::float8 as log_index
from jikimi.policy_version v left join jikimi.policy_withdrawal w on w.policy_version_id = v.id
order by v.effective_on desc, v.published_at desc`

/** Published versions never change, so each is read once; the day decides which one is in force. */
export class PolicyVersions implements PolicyInForce {
  private standing: readonly PublishedPolicy[] = []
  private over: readonly PublishedPolicy[] = []
  private refreshing: Promise<void> = Promise.resolve()

  private constructor(private readonly url: string) {}

  static async load(url: string): Promise<PolicyVersions> {
    const versions = new PolicyVersions(url)
    await versions.refresh()
    return versions
  }

  /** One after the other: an older list never replaces a newer one. */
  refresh(): Promise<void> {
    this.refreshing = this.refreshing.catch(() => undefined).then(() => this.read())
    return this.refreshing
  }

  private async read(): Promise<void> {
    const client = new Client({ connectionString: this.url })
    await client.connect()
    try {
      const { rows } = await client.query<Row>(VERSIONS)
      const known = new Map([...this.standing, ...this.over].map((one) => [one.id, one]))
      const versions = rows.map((row) => publishedOf(row, known.get(row.id)))
      this.standing = versions.filter(({ withdrawal }) => withdrawal === null)
      this.over = versions.filter(({ withdrawal }) => withdrawal !== null)
    } finally {
      await client.end()
    }
  }

  current(now: Date): PublishedPolicy {
    const today = dayInSeoul(now)
    const inForce = this.standing.find(
      (one, at) =>
        one.document.effectiveOn <= today && (one.tookEffectAt !== null || meansAsApproved(one, this.standing[at + 1])),
    )
    if (!inForce) throw new Error('No policy version is in force.')
    return inForce
  }

  published(id: string): PublishedPolicy {
    const version = this.standing.find((one) => one.id === id)
    if (!version) throw new Error('A collection refers to a policy version that is not published.')
    return version
  }

  all(): readonly PublishedPolicy[] {
    return this.standing
  }

  withdrawn(): readonly PublishedPolicy[] {
    return this.over
  }

  hasPurpose(code: string): boolean {
    return this.standing.some(({ document }) => purposeOf(document, code) !== undefined)
  }
}

function publishedOf(row: Row, known: PublishedPolicy | undefined): PublishedPolicy {
  const isKnown = known?.source === row.source
  const document = isKnown ? known.document : parsePolicy(row.source)
  // Its file may be laid out anew; what it says may not
  if (!isKnown && policyDigest(document) !== row.digest) {
    throw new Error(`Policy version ${document.version} reads otherwise than it was published.`)
  }
  // The same object as before, by which others remember what they found in it
  if (
    isKnown &&
    (known.withdrawal !== null) === (row.withdrawn_at !== null) &&
    (known.tookEffectAt !== null) === (row.took_effect_at !== null) &&
    known.logIndex === row.log_index
  )
    return known
  return {
    id: row.id,
    digest: row.digest,
    source: row.source,
    document,
    publishedAt: row.published_at,
    significance: row.significance,
    noticeDays: row.notice_days,
    notice: row.notice_ko && row.notice_en ? { ko: row.notice_ko, en: row.notice_en } : null,
    withdrawal:
      row.withdrawn_at && row.reason_ko && row.reason_en
        ? { at: row.withdrawn_at, reason: { ko: row.reason_ko, en: row.reason_en } }
        : null,
    consequences: row.consequences,
    tookEffectAt: row.took_effect_at,
    logIndex: row.log_index,
  }
}
