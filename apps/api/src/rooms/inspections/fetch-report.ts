import type { ReadingWork } from '../../persistence/work.js'
import { findAccounts } from '../staff/index.js'
import { inspectionRow, type InspectionRow } from './find-inspections.js'
import { commentViews } from './inspection-comments.js'
import { openText } from '../access-log/index.js'
import { reasonsIn } from './opened-reasons.js'
import { packIn } from './pack-content.js'
import { renderReport } from './render-report.js'
import type { ReportContent } from './report-content.js'

export interface ReportToFetch {
  readonly fileName: string
  /** Draws it: to be called when nothing is open any more. */
  render(): Promise<Buffer>
}

/** What the report of an inspection says, in a language. Notes the record. @throws Refusal NOT_FOUND */
export async function reportToFetch(work: ReadingWork, id: string, language: 'ko' | 'en'): Promise<ReportToFetch> {
  const row = await inspectionRow(work, id)
  const content = await contentOf(work, row, language)
  work.note({ act: 'inspection.fetched', ground: { duty: 'INSPECTION' }, collections: [], objectId: id })
  return { fileName: `jikimi-inspection-${row.month.slice(0, 7)}-${language}.pdf`, render: () => renderReport(content) }
}

async function contentOf(work: ReadingWork, row: InspectionRow, language: 'ko' | 'en'): Promise<ReportContent> {
  const pack = packIn(row.content)
  const comments = await commentViews(work, row.id, row.comments)
  const people = [row.prepared_by, ...(row.signed_by ? [row.signed_by] : []), ...comments.map(({ byId }) => byId)]
  const accounts = await findAccounts(work, [...new Set(people)])
  const nameOf = (id: string) => accounts.get(id)?.displayName ?? id
  const { document } = work.ports.policy.current(work.now)
  return {
    language,
    month: row.month,
    preparedBy: nameOf(row.prepared_by),
    preparedAt: row.prepared_at.toISOString(),
    digest: row.digest,
    pack,
    reasons: Object.fromEntries(await reasonsIn(work, pack.exports)),
    purposes: Object.fromEntries(document.purposes.map(({ code, label }) => [code, label[language]])),
    comments: comments.map(({ at, byId, isFinding, text }) => ({
      at: at.toISOString(),
      by: nameOf(byId),
      isFinding,
      text,
    })),
    signature:
      row.signed_by && row.signed_at ? await signatureOf(work, row, nameOf(row.signed_by), row.signed_at) : undefined,
  }
}

const signatureOf = async (work: ReadingWork, row: InspectionRow, by: string, at: Date) => ({
  by,
  at: at.toISOString(),
  followUp: await openText(work, { table: 'inspection', row: row.id, keyId: row.id }, row.follow_up_sealed!),
  digest: row.signed_digest!,
})
