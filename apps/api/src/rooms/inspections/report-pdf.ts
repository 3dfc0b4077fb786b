import type { ReportContent } from './report-content.js'
import { ReportPage } from '../../documents/report-page.js'
import { countTables, recordTables } from './report-tables.js'
import { REPORT_WORDS, type ReportWords } from './report-words.js'
import { inSeoul } from '../../documents/in-seoul.js'
import { monthText } from './report-times.js'

/** The report of an inspection, tagged for who listens to it. */
export async function reportPdf(report: ReportContent): Promise<Buffer> {
  const { language, month, pack } = report
  const words = REPORT_WORDS[language]
  const title = `${words.title} — ${monthText(month, language)}`
  const page = new ReportPage({ title, language })
  page.heading(1, title)
  page.facts([
    [words.period, `${inSeoul(pack.from)} – ${inSeoul(pack.until)}`],
    [words.preparedBy, `${report.preparedBy}, ${inSeoul(report.preparedAt)}`],
    [words.digest, report.digest],
  ])
  logPart(page, report, words)
  countTables(page, report, words)
  recordTables(page, report, words)
  commentPart(page, report, words)
  signaturePart(page, report, words)
  return page.end(words.page)
}

function logPart(page: ReportPage, { pack: { log } }: ReportContent, words: ReportWords): void {
  page.heading(2, words.log)
  const range = log.firstIndex === null ? words.none : `${log.firstIndex} – ${log.lastIndex}`
  const witnesses = log.witnesses.map(({ name, isCurrent }) => `${name}: ${isCurrent ? words.current : words.behind}`)
  page.facts([
    [words.result, log.firstMisfit === null ? words.verified : `${words.notVerified}${log.firstMisfit}`],
    [words.origin, log.origin],
    [words.size, String(log.size)],
    [words.root, log.root],
    [words.range, range],
    [words.recordCount, String(log.recordCount)],
    [words.unsequenced, String(log.unsequencedCount)],
    [words.lost, String(log.lostCount)],
    [words.cutBefore, log.cutBefore ?? words.none],
    [words.witnesses, witnesses.join('\n') || words.noWitness],
  ])
  page.heading(2, words.checkpoint)
  page.paragraph(log.checkpoint.trimEnd(), 8)
}

function commentPart(page: ReportPage, { comments }: ReportContent, words: ReportWords): void {
  page.heading(2, words.comments)
  if (comments.length === 0) page.paragraph(words.none)
  for (const { isFinding, by, at, text } of comments) {
    page.paragraph(`${isFinding ? words.finding : words.comment} — ${by}, ${inSeoul(at)}`, 8.5)
    page.paragraph(text ?? words.gone)
  }
}

function signaturePart(page: ReportPage, { signature }: ReportContent, words: ReportWords): void {
  page.heading(2, words.signature)
  if (!signature) return page.paragraph(words.unsigned)
  page.facts([
    [words.signedBy, `${signature.by}, ${inSeoul(signature.at)}`],
    [words.followUp, signature.followUp ?? words.gone],
    [words.signedDigest, signature.digest],
  ])
  page.paragraph(words.shows, 8.5)
}
