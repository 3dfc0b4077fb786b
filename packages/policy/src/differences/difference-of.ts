import type { PolicyDocument } from '../policy-document.js'
import { conductChanges } from './conduct-changes.js'
import type { Differing } from './compare.js'
import { itemChanges } from './item-changes.js'
import { purposeChanges } from './purpose-changes.js'
import { retentionChanges } from './retention-changes.js'
import { rightsChanges } from './rights-changes.js'
import { sharingChanges } from './sharing-changes.js'
import { SIGNIFICANCE } from './significance.js'
import { structureChanges } from './structure-changes.js'
import { heaviest, type Significance, type Weight } from './weight.js'
import { type WordChange, wordChanges } from './word-changes.js'

/** A fact that differs, with what that weighs and why. */
export type FactChange = Differing & Weight

/** What a version changes against another. */
export interface PolicyDifference {
  readonly facts: readonly FactChange[]
  readonly words: readonly WordChange[]
  /** Of the weightiest change; words alone are editorial. */
  readonly significance: Significance
  /** Whether a notice is not enough. @law PIPA 15② */
  readonly needsConsent: boolean
  /** Days between notice and effect, as `from` promises them. @law policy 11 */
  readonly noticeDays: number
}

/**
 * Every fact and every word that differs. Significance is decided by the rules of `SIGNIFICANCE` over facts. Pure, and
 * bounded in time for texts of any length.
 *
 * @law PIPA 15②, 30②; policy 11
 */
export function differenceOf(from: PolicyDocument, to: PolicyDocument): PolicyDifference {
  const facts = [
    purposeChanges,
    itemChanges,
    retentionChanges,
    sharingChanges,
    rightsChanges,
    conductChanges,
    structureChanges,
  ]
    .flatMap((changes) => changes(from, to))
    .map((one) => ({ ...one, ...SIGNIFICANCE[one.kind] }))
  const significance = heaviest(facts.map((one) => one.significance))
  return {
    facts,
    words: wordChanges(from, to),
    significance,
    needsConsent: facts.some((one) => one.needsConsent),
    noticeDays: noticeDaysOf(from, significance),
  }
}

/** How many days ahead a change of this weight is announced, by the version in force. @law policy 11 */
const noticeDaysOf = ({ notice }: PolicyDocument, significance: Significance): number =>
  significance === 'SIGNIFICANT' ? notice.significantDays : notice.days
