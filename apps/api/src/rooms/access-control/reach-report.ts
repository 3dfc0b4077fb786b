import { dayInSeoul } from '@jikimi/policy'
import { viewOf } from '../../kernel/view.js'
import type { AnyWork, ReadingWork } from '../../persistence/work.js'
import { dayInTheFuture } from './access-control.refusals.js'
import { foldRights } from './fold-rights.js'
import { holdsAnything, personReach } from './person-reach.js'
import { type PersonReachView, ReachReportView } from './reach-report.view.js'
import { readRights } from './read-rights.js'
import { contentDigest, reportContent } from './report-content.js'

/** Who could reach what on a day, put on record: it names everybody on the staff. */
export async function readReachReport(work: ReadingWork, day: string): Promise<ReachReportView> {
  const report = await reachReport(work, day)
  work.note({ act: 'reach-report.read', ground: { duty: 'ACCESS_CONTROL' }, collections: [] })
  return report
}

/** As it was known at the end of that day in Seoul; today, as it is now. @law Std 5③ */
export async function reachReport(work: AnyWork, day: string): Promise<ReachReportView> {
  const today = dayInSeoul(work.now)
  if (day > today) throw dayInTheFuture()
  const asOf = day === today ? work.now : new Date(`${day}T23:59:59.999+09:00`)
  const holders = foldRights(await readRights(work, day)).filter((person) => holdsAnything(person, day))
  const people = holders.map((person) => personReach(person, purposesThen(work, asOf), day)).toSorted(byName)
  return viewOf(ReachReportView, { day, asOf, people, digest: contentDigest(reportContent(day, people)) })
}

const purposesThen = ({ ports }: AnyWork, asOf: Date): readonly string[] =>
  ports.policy.current(asOf).document.purposes.map(({ code }) => code)

const byName = (a: PersonReachView, b: PersonReachView): number =>
  a.displayName === b.displayName ? (a.accountId < b.accountId ? -1 : 1) : a.displayName < b.displayName ? -1 : 1
