import { addDays, differenceOf, earliestEffect, type PolicyDifference, type PolicyDocument } from '@jikimi/policy'

/**
 * Against the version in force, and each that is announced: it follows the last of those, and changes the first for
 * whoever reads it today. Undefined where there is none. `known` has the one that takes effect last first.
 */
export function weightiest(
  known: readonly PolicyDocument[],
  today: string,
  document: PolicyDocument,
): PolicyDifference | undefined {
  return standingOn(known, today)
    .map((one) => differenceOf(one, document))
    .toSorted((one, other) => other.noticeDays - one.noticeDays)[0]
}

/** The version in force and those that come. */
const standingOn = (known: readonly PolicyDocument[], today: string): readonly PolicyDocument[] => {
  const inForce = known.findIndex(({ effectiveOn }) => effectiveOn <= today)
  return known.slice(0, inForce + 1)
}

/** The days that a change weighed as significant by hand takes: what any of them promises for such. */
export const significantDays = (known: readonly PolicyDocument[], today: string): number =>
  Math.max(0, ...standingOn(known, today).map(({ notice }) => notice.significantDays))

/** After its notice, and after whatever comes before it. */
export function earliestOf(known: readonly PolicyDocument[], announcedOn: string, noticeDays: number): string {
  const byNotice = earliestEffect(announcedOn, noticeDays)
  const afterLast = known[0] ? addDays(known[0].effectiveOn, 1) : byNotice
  return byNotice > afterLast ? byNotice : afterLast
}
