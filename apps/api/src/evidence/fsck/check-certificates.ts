import { certificateDigest, statementsTree, toBase64 } from '@jikimi/transparency-log'
import type { Connection } from '../head-row.js'
import type { Findings } from './findings.js'
import type { CertificateRow, KnownLog } from './read-database.js'

const STATEMENTS = `
select convert_from(statement, 'UTF8') as text from jikimi.destroyed where run_id = $1 and statement is not null order by statement_number`

/** Every certificate in the tree is the one of the database, every one of the database is what its digest and root say. */
export async function checkCertificates(
  client: Connection,
  { statements, certificates }: KnownLog,
  findings: Findings,
): Promise<void> {
  const lastRestore = statements.findLast(({ statement }) => statement.kind === 'restored')?.index ?? -1
  const byNumber = new Map(certificates.map((one) => [one.number, one]))
  for (const { index, statement } of statements) {
    if (statement.kind !== 'certificate') continue
    const own = byNumber.get(statement.number)
    // A restored database may be older than the certificate
    const isOwn =
      own === undefined
        ? index < lastRestore
        : own.statementIndex === index && own.digest === statement.digest && own.root === statement.root
    if (!isOwn) findings.add({ code: 'CERTIFICATE_WRONG', index })
  }
  const stated = new Set(
    statements.flatMap(({ index, statement }) => (statement.kind === 'certificate' ? [index] : [])),
  )
  for (const certificate of certificates) {
    const { number, statementIndex } = certificate
    const isStated = statementIndex === null || stated.has(statementIndex)
    if (!isStated || !(await isWhole(client, certificate))) findings.add({ code: 'CERTIFICATE_WRONG', at: number })
  }
}

async function isWhole(client: Connection, { runId, content, digest, root }: CertificateRow): Promise<boolean> {
  if (toBase64(certificateDigest(content)) !== digest) return false
  const { rows } = await client.query<{ text: string }>(STATEMENTS, [runId])
  return toBase64(statementsTree(rows.map(({ text }) => text)).root) === root
}
