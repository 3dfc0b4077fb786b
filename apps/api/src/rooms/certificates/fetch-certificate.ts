import { proofFile, readCertificate } from '@jikimi/transparency-log'
import { type InclusionEvidence, proofOf } from '../../evidence/index.js'
import { busy, notFound } from '../../kernel/general.refusals.js'
import type { ReadingWork } from '../../persistence/work.js'
import { findAccounts } from '../staff/index.js'
import type { CertificateContent } from './certificate-content.js'
import { certificateRow, type CertificateRow } from './certificate-row.js'
import { renderCertificate } from './render-certificate.js'
import { oneStatement, statementLines } from './statement-files.js'

export interface CertificateFile {
  readonly fileName: string
  readonly type: string
  /** Makes its bytes: to be called when nothing is open any more. */
  render(): Promise<Buffer>
}

type Make = (work: ReadingWork, row: CertificateRow) => Promise<Pick<CertificateFile, 'type' | 'render'>>

const plain = (type: string, text: string) => ({ type, render: async () => Buffer.from(text, 'utf8') })
const pdf =
  (language: 'ko' | 'en'): Make =>
  async (work, row) => {
    const content = await contentOf(work, row, language)
    return { type: 'application/pdf', render: () => renderCertificate(content) }
  }

/** By the ending of its name. `.json` is exactly what the digest is of; `.txt` has a statement a line. */
const FILES: Readonly<Record<string, Make>> = {
  json: async (_work, row) => plain('application/json', row.content),
  txt: async (work, row) => plain('text/plain; charset=utf-8', await statementLines(work, row)),
  'tlog-proof': async (work, row) => plain('text/plain; charset=utf-8', proofText(demandProof(work, row))),
  'ko.pdf': pdf('ko'),
  'en.pdf': pdf('en'),
}

/** A file of a certificate. Notes the record. @throws Refusal NOT_FOUND; BUSY for a proof before the tree holds it */
export async function certificateToFetch(work: ReadingWork, number: string, ending: string): Promise<CertificateFile> {
  const make = Object.hasOwn(FILES, ending) ? FILES[ending] : undefined
  if (!make) throw notFound()
  const row = await certificateRow(work, number)
  const file = await make(work, row)
  noteFetched(work, row)
  return { ...file, fileName: `${row.number}.${ending}` }
}

/** The statement of one case under a certificate, with its way to the root and what opens it. @throws Refusal NOT_FOUND */
export async function statementToFetch(
  work: ReadingWork,
  number: string,
  caseNumber: string,
): Promise<CertificateFile> {
  const row = await certificateRow(work, number)
  const text = await oneStatement(work, row, caseNumber)
  noteFetched(work, row)
  return { ...plain('application/json', `${text}\n`), fileName: `${row.number}-${caseNumber}.json` }
}

function noteFetched(work: ReadingWork, { run_id: objectId }: CertificateRow): void {
  work.note({ act: 'certificate.fetched', ground: { duty: 'DESTRUCTION' }, collections: [], objectId })
}

const statedProof = ({ ports }: ReadingWork, { statement_index: index }: CertificateRow) =>
  index === null ? undefined : proofOf(ports.evidence, Number(index))

function demandProof(work: ReadingWork, row: CertificateRow): InclusionEvidence {
  const proof = statedProof(work, row)
  if (!proof) throw busy(2)
  return proof
}

function proofText({ index, hashes, checkpoint, entry }: InclusionEvidence): string {
  const extra = JSON.stringify({ entry: Buffer.from(entry).toString('utf8') })
  return proofFile({ index, hashes, checkpoint, extra: Buffer.from(extra, 'utf8') })
}

async function contentOf(work: ReadingWork, row: CertificateRow, language: 'ko' | 'en'): Promise<CertificateContent> {
  const certificate = readCertificate(row.content)
  const ids = [certificate.prepared, certificate.approved].flatMap(({ accountId }) => accountId ?? [])
  const accounts = await findAccounts(work, [...new Set(ids)])
  const named = [...accounts].map(([id, { displayName, department }]) => {
    return [id, `${displayName}, ${language === 'ko' ? department.nameKo : department.nameEn}`] as const
  })
  const [version] = await work.rows<{ version: string }>(
    'policy-version-of-digest',
    'select version from jikimi.policy_version where digest = $1',
    [certificate.policyVersion],
  )
  const { document } = work.ports.policy.current(work.now)
  const proof = statedProof(work, row)
  return {
    language,
    controller: language === 'ko' ? document.controller.nameKo : document.controller.nameEn,
    certificate,
    digest: row.digest.toString('hex'),
    people: Object.fromEntries(named),
    purposes: Object.fromEntries(document.purposes.map(({ code, label }) => [code, label[language]])),
    policyVersion: `${version?.version ?? ''} (SHA-256 ${certificate.policyVersion})`.trim(),
    stated: proof && { index: proof.index, size: proof.treeSize, checkpoint: proof.checkpoint },
  }
}
