import type { Localised } from '../parts/localised.js'
import type { PolicyDocument } from '../policy-document.js'
import { retentionMonths } from '../retention-months.js'
import { changed, differing, type Differing, paired } from './compare.js'
import { interpretationChanges } from './item-changes.js'

/** How long, and what a statute keeps longer. */
export function retentionChanges(from: PolicyDocument, to: PolicyDocument): Differing[] {
  return [
    ...periodsOf(from, to),
    ...achievedOf(from, to),
    ...statutesOf(from, to),
    ...interpretationChanges('RETENTION', from.retention, to.retention),
  ]
}

const inMonths = (months: number): Localised => ({
  ko: `${months}개월`,
  en: months === 1 ? '1 month' : `${months} months`,
})
const inDays = (days: number): Localised => ({ ko: `${days}일`, en: days === 1 ? '1 day' : `${days} days` })

/** By purpose, since each may have a period of its own; the general one is a fact also where every purpose has its own. */
function periodsOf(from: PolicyDocument, to: PolicyDocument): Differing[] {
  const kept = to.purposes.filter(({ code }) => from.purposes.some((one) => one.code === code))
  const own = kept.flatMap(({ code }) =>
    periodChange(code, retentionMonths(from, code), retentionMonths(to, code), [code]),
  )
  if (own.length > 0) return own
  const general = periodChange('', from.retention.months, to.retention.months, [])
  if (general.length > 0) return general
  const { added, removed, both } = paired(from.retention.byPurpose, to.retention.byPurpose, ({ purpose }) => purpose)
  return [
    ...added.flatMap(({ purpose, months }) => periodChange(purpose, from.retention.months, months, [])),
    ...removed.flatMap(({ purpose, months }) => periodChange(purpose, months, to.retention.months, [])),
    ...both.flatMap(([was, is]) => periodChange(is.purpose, was.months, is.months, [])),
  ]
}

function periodChange(subject: string, before: number, after: number, of: readonly string[]): Differing[] {
  if (before === after) return []
  return [
    differing(after > before ? 'PERIOD_LONGER' : 'PERIOD_SHORTER', subject, inMonths(before), inMonths(after), of),
  ]
}

function achievedOf(from: PolicyDocument, to: PolicyDocument): Differing[] {
  const [before, after] = [from.retention.purposeAchievedAfterDays, to.retention.purposeAchievedAfterDays]
  const of = to.purposes.map(({ code }) => code)
  return changed(after > before ? 'ACHIEVED_LATER' : 'ACHIEVED_SOONER', '', inDays(before), inDays(after), of)
}

function statutesOf({ retention: before }: PolicyDocument, { retention: after }: PolicyDocument): Differing[] {
  const { added, removed, both } = paired(before.statutory, after.statutory, ({ code }) => code)
  return [
    ...added.map(({ code, label }) => differing('STATUTE_ADDED', code, null, label)),
    ...removed.map(({ code, label }) => differing('STATUTE_REMOVED', code, label, null)),
    ...both.flatMap(([was, is]) => [
      ...changed('STATUTE_CHANGED', is.code, was.label, is.label),
      ...changed('STATUTE_CHANGED', is.code, was.statute, is.statute),
      ...changed('STATUTE_CHANGED', is.code, inMonths(was.months), inMonths(is.months)),
    ]),
  ]
}
