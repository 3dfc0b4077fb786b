import { toBase64 } from '@jikimi/transparency-log'
import type { Connection } from '../head-row.js'
import type { Findings } from './findings.js'
import type { KnownLog } from './read-database.js'

interface Row {
  readonly version: string
  readonly effective: string
  readonly digest: string
  readonly statement_index: number | null
}

const VERSIONS = `
select version, effective_on::text as effective, digest, statement_index::float8 as statement_index from jikimi.policy_version`

/** Every version of the policy that the tree states is the one of the database, with the day and the digest stated. */
export async function checkPolicies(client: Connection, { statements }: KnownLog, findings: Findings): Promise<void> {
  const { rows } = await client.query<Row>(VERSIONS)
  const byVersion = new Map(rows.map((row) => [row.version, row]))
  const lastRestore = statements.findLast(({ statement }) => statement.kind === 'restored')?.index ?? -1
  for (const { index, statement } of statements) {
    if (statement.kind !== 'policy') continue
    const own = byVersion.get(statement.version)
    // A restored database may be older than the version
    const isOwn =
      own === undefined
        ? index < lastRestore
        : own.statement_index === index &&
          own.effective === statement.effective &&
          toBase64(Buffer.from(own.digest, 'hex')) === statement.digest
    if (!isOwn) findings.add({ code: 'POLICY_WRONG', index })
  }
}
