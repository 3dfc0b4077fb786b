import type { PolicySignificance } from '@jikimi/schema'
import { dayInSeoul, parsePolicy, policyDigest, purposeOf } from '@jikimi/policy'
import { Client } from 'pg'
import type { PolicyInForce, PublishedPolicy } from '../../persistence/work.js'

interface Row {
  readonly id: string
  readonly digest: string
  readonly source: string
  readonly published_at: Date
  readonly significance: PolicySignificance
  readonly notice_days: number
}

/** Published versions never change, so they are read once; the day decides which one is in force. */
export class PolicyVersions implements PolicyInForce {
  private constructor(private readonly versions: readonly PublishedPolicy[]) {}

  static async load(url: string): Promise<PolicyVersions> {
    const client = new Client({ connectionString: url })
    await client.connect()
    try {
      const { rows } = await client.query<Row>(
        `select id, digest, source, published_at, significance, notice_days from jikimi.policy_version
         order by effective_on desc, published_at desc`,
      )
      return new PolicyVersions(rows.map(publishedOf))
    } finally {
      await client.end()
    }
  }

  current(now: Date): PublishedPolicy {
    const today = dayInSeoul(now)
    const inForce = this.versions.find(({ document }) => document.effectiveOn <= today)
    if (!inForce) throw new Error('No policy version is in force.')
    return inForce
  }

  published(id: string): PublishedPolicy {
    const version = this.versions.find((one) => one.id === id)
    if (!version) throw new Error('A collection refers to a policy version that is not published.')
    return version
  }

  all(): readonly PublishedPolicy[] {
    return this.versions
  }

  hasPurpose(code: string): boolean {
    return this.versions.some(({ document }) => purposeOf(document, code) !== undefined)
  }
}

function publishedOf({ id, digest, source, published_at, significance, notice_days }: Row): PublishedPolicy {
  const document = parsePolicy(source)
  // Its file may be laid out anew; what it says may not
  if (policyDigest(document) !== digest) {
    throw new Error(`Policy version ${document.version} reads otherwise than it was published.`)
  }
  return { id, digest, document, publishedAt: published_at, significance, noticeDays: notice_days }
}
