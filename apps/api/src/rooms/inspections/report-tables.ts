import type { PackRecord } from './pack-content.js'
import type { ReportContent } from './report-content.js'
import type { ReportPage } from '../../documents/report-page.js'
import { inSeoul } from '../../documents/in-seoul.js'
import type { ReportWords } from './report-words.js'

/** The numbers: by purpose and duty, act, person, alert. */
export function countTables(page: ReportPage, { pack, purposes, language }: ReportContent, words: ReportWords): void {
  const table = tableOf(page, words)
  table(
    words.byGround,
    [words.ground, words.records, words.collections, words.refused],
    pack.byGround.map(({ purpose, duty, recordCount, collectionCount, refusedCount }) => [
      duty ? words.duties[duty] : (purposes[purpose!] ?? purpose!),
      ...[recordCount, collectionCount, refusedCount].map(String),
    ]),
    [0.52, 0.16, 0.16, 0.16],
  )
  table(
    words.byAct,
    [words.act, words.records],
    pack.byAct.map(({ name, count }) => [name, String(count)]),
    [0.8, 0.2],
  )
  table(
    words.byAccount,
    [words.person, words.department, words.records, words.collections, words.revealed, words.refused, words.alerts],
    pack.byAccount.map((one) => [
      one.accountName,
      language === 'ko' ? one.departmentKo : one.departmentEn,
      ...[one.recordCount, one.collectionCount, one.revealedCount, one.refusedCount, one.alertCount].map(String),
    ]),
    [0.22, 0.22, 0.11, 0.13, 0.11, 0.11, 0.1],
  )
  table(
    words.alerts,
    [words.rule, words.state, words.count],
    pack.alerts.map(({ rule, state, count }) => [words.rules[rule], words.states[state], String(count)]),
    [0.45, 0.4, 0.15],
  )
}

/** What stands by itself: open explanations, exports, changes; then the history of rights and what was missed. */
export function recordTables(page: ReportPage, { pack, reasons }: ReportContent, words: ReportWords): void {
  const table = tableOf(page, words)
  table(
    words.openExplanations,
    [words.rule, words.person, words.raisedAt, words.dueOn, words.state],
    pack.openExplanations.map((one) => [
      words.rules[one.rule],
      one.accountName,
      inSeoul(one.raisedAt),
      one.dueOn ?? '',
      words.states[one.state],
    ]),
    [0.26, 0.18, 0.2, 0.14, 0.22],
  )
  const reasonOf = ({ recordId, reasonCommitment }: PackRecord) =>
    reasonCommitment === null ? '' : (reasons[recordId] ?? words.gone)
  table(
    words.exports,
    [words.at, words.act, words.person, words.reason],
    pack.exports.map((one) => [inSeoul(one.at), one.act, one.accountName ?? words.system, reasonOf(one)]),
    [0.17, 0.22, 0.18, 0.43],
  )
  table(
    words.changes,
    [words.at, words.act, words.person, words.object],
    pack.privilegedChanges.map((one) => [
      inSeoul(one.at),
      one.act,
      one.accountName ?? words.system,
      one.objectId ?? '',
    ]),
    [0.17, 0.25, 0.18, 0.4],
  )
  page.facts([
    [words.rights, String(pack.rightsHistoryCount)],
    [words.missed, pack.earlierMissed.map((month) => month.slice(0, 7)).join(', ') || words.none],
  ])
}

const tableOf =
  (page: ReportPage, words: ReportWords) =>
  (heading: string, head: readonly string[], rows: readonly (readonly string[])[], widths: readonly number[]): void => {
    page.heading(2, heading)
    if (rows.length === 0) page.paragraph(words.none)
    else page.table(head, rows, widths)
  }
