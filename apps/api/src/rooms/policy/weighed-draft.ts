import {
  consequencesOf,
  differenceOf,
  dayInSeoul,
  parsePolicy,
  type PolicyConsequences,
  type PolicyDifference,
  type PolicyDocument,
  PolicyNotValid,
  type PolicyProblem,
} from '@jikimi/policy'
import type { AnyWork } from '../../persistence/work.js'
import { earliestOf, significantDays, weightiest } from './weigh.js'

export interface WeighedDraft {
  readonly document: PolicyDocument
  /** Against the version that it will follow. */
  readonly difference: PolicyDifference
  /** Of what changes most, also for whoever reads the version in force. */
  readonly significance: PolicyDifference['significance']
  readonly noticeDays: number
  /** If it is announced on the day that it says, and today at the earliest. */
  readonly earliestOn: string
  /** Against the version that it will follow: what is there then. */
  readonly follows: PolicyDocument
  readonly consequences: PolicyConsequences
  readonly isTaken: boolean
  readonly today: string
}

/** What a text would be as the next version, against what is in force and what comes. @law policy 11; PIPA 15② */
export function weighDraft(
  { ports, now }: AnyWork,
  source: string,
  isRaised: boolean,
): WeighedDraft | { readonly problems: readonly PolicyProblem[] } {
  const read = parsed(source)
  if ('problems' in read) return read
  const { document } = read
  const today = dayInSeoul(now)
  const all = ports.policy.all()
  const known = all.map((one) => one.document)
  const heaviest = weightiest(known, today, document)!
  const noticeDays = Math.max(heaviest.noticeDays, isRaised ? significantDays(known, today) : 0)
  return {
    document,
    difference: differenceOf(known[0]!, document),
    significance: heaviest.significance,
    noticeDays,
    earliestOn: earliestOf(known, document.announcedOn > today ? document.announcedOn : today, noticeDays),
    follows: known[0]!,
    consequences: consequencesOf(known[0]!, document),
    isTaken: [...all, ...ports.policy.withdrawn()].some((one) => one.document.version === document.version),
    today,
  }
}

function parsed(source: string): { document: PolicyDocument } | { problems: readonly PolicyProblem[] } {
  try {
    return { document: parsePolicy(source) }
  } catch (fault) {
    if (fault instanceof PolicyNotValid) return { problems: fault.problems }
    throw fault
  }
}
