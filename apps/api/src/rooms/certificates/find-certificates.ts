import { connectionOf } from '../../kernel/page-info.view.js'
import type { PageRequest } from '../../kernel/page.js'
import type { ReadingWork } from '../../persistence/work.js'
import { CERTIFICATE_COLUMNS, certificateRow, type CertificateRow, certificateView } from './certificate-row.js'
import type { CertificateConnectionView, CertificateView } from './certificate.view.js'

/** Newest first, for whoever oversees destruction. */
export async function listCertificates(work: ReadingWork, page: PageRequest): Promise<CertificateConnectionView> {
  const rows = await work.rows<CertificateRow>(
    'list-certificates',
    `select ${CERTIFICATE_COLUMNS} from jikimi.certificate
     where $1::timestamptz is null or (issued_at, run_id) < ($1::timestamptz, $2::uuid)
     order by issued_at desc, run_id desc limit $3`,
    [page.after?.at ?? null, page.after?.id ?? null, page.first + 1],
  )
  work.note({ act: 'certificate.listed', ground: { duty: 'DESTRUCTION' }, collections: [] })
  const views = rows.map((row) => certificateView(work, row))
  return connectionOf(page, views, ({ issuedAt, runId }) => ({ at: issuedAt, id: runId }))
}

/** @throws Refusal NOT_FOUND */
export async function readCertificateOf(work: ReadingWork, number: string): Promise<CertificateView> {
  const row = await certificateRow(work, number)
  work.note({ act: 'certificate.read', ground: { duty: 'DESTRUCTION' }, collections: [], objectId: row.run_id })
  return certificateView(work, row)
}
