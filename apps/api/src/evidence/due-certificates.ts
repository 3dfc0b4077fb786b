import { type CertificateStatement, toBase64 } from '@jikimi/transparency-log'
import type { Connection } from './head-row.js'
import { secondsOf } from './statements.js'

const DUE = `
select number, digest, root from jikimi.certificate where statement_index is null order by issued_at, number limit 100`

/** What the tree does not say yet of certificates that were issued. */
export async function dueCertificates(client: Connection, now: Date): Promise<CertificateStatement[]> {
  const { rows } = await client.query<{ number: string; digest: Buffer; root: Buffer }>(DUE)
  return rows.map(({ number, digest, root }) => ({
    kind: 'certificate',
    time: secondsOf(now),
    number,
    digest: toBase64(digest),
    root: toBase64(root),
  }))
}
