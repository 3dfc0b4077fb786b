import { type PolicyStatement, toBase64 } from '@jikimi/transparency-log'
import type { Connection } from './head-row.js'
import { secondsOf } from './statements.js'

const DUE = `
select version, effective_on::text as effective, decode(digest, 'hex') as digest from jikimi.policy_version
where statement_index is null and digest ~ '^[0-9a-f]{64}$' and version ~ '^[0-9]{1,9}[.][0-9]{1,9}$'
order by effective_on, published_at limit 100`

/** What the tree does not say yet of versions that were published. */
export async function duePolicies(client: Connection, now: Date): Promise<PolicyStatement[]> {
  const { rows } = await client.query<{ version: string; effective: string; digest: Buffer }>(DUE)
  return rows.map(({ version, effective, digest }) => ({
    kind: 'policy',
    time: secondsOf(now),
    version,
    effective,
    digest: toBase64(digest),
  }))
}
