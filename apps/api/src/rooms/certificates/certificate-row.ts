import { type Certificate, readCertificate, toBase64 } from '@jikimi/transparency-log'
import type { DestructionGround } from '@jikimi/schema'
import { notFound } from '../../kernel/general.refusals.js'
import { viewOf } from '../../kernel/view.js'
import { publishedIn } from '../../evidence/index.js'
import type { AnyWork, ReadingWork } from '../../persistence/work.js'
import { CertificateView, CertifiedGroundView, CertifiedPurposeView } from './certificate.view.js'

/** A certificate as it lies in the database. */
export interface CertificateRow {
  readonly number: string
  readonly run_id: string
  readonly issued_at: Date
  readonly collections: number
  readonly openable_until: Date
  readonly content: string
  readonly digest: Buffer
  readonly root: Buffer
  readonly statement_index: string | null
}

export const CERTIFICATE_COLUMNS =
  'number, run_id, issued_at, collections, openable_until, content, digest, root, statement_index'
const NUMBER = /^D-\d{4}-\d{6,9}$/

/** @throws Refusal NOT_FOUND */
export async function certificateRow(work: AnyWork, number: string): Promise<CertificateRow> {
  const [row] = NUMBER.test(number)
    ? await work.rows<CertificateRow>(
        'certificate-row',
        `select ${CERTIFICATE_COLUMNS} from jikimi.certificate where number = $1`,
        [number],
      )
    : []
  if (!row) throw notFound()
  return row
}

/** With what stands in it, read from its own text. */
export function certificateView({ ports }: ReadingWork, row: CertificateRow): CertificateView {
  const certificate: Certificate = readCertificate(row.content)
  const logIndex = row.statement_index === null ? null : Number(row.statement_index)
  return viewOf(CertificateView, {
    number: row.number,
    runId: row.run_id,
    issuedAt: row.issued_at,
    collections: row.collections,
    byGround: certificate.byGround.map(({ ground, count }) =>
      viewOf(CertifiedGroundView, { ground: ground as DestructionGround, count }),
    ),
    byPurpose: certificate.byPurpose.map((one) => viewOf(CertifiedPurposeView, one)),
    policyVersion: certificate.policyVersion,
    method: certificate.method,
    openableUntil: row.openable_until,
    root: toBase64(row.root),
    digest: row.digest.toString('hex'),
    logIndex,
    isInTree: logIndex !== null && logIndex < (publishedIn(ports.evidence)?.size ?? 0),
  })
}
