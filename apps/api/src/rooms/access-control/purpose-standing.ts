import type { WhyNoReach } from '@jikimi/schema'
import { viewOf } from '../../kernel/view.js'
import type { HeldDesignation, PersonRights } from './person-rights.js'
import { PurposeStandingView } from './reach-report.view.js'

/** Where a person stood with a purpose on a day, and by which designation. The first reason of the vocabulary is told. */
export function purposeStanding(
  person: PersonRights,
  purpose: string,
  { day, attendedUntil }: { readonly day: string; readonly attendedUntil: string | null },
): PurposeStandingView {
  const designation = nearest(person, purpose, day)
  const whyNot =
    whyNotAtAll(person) ??
    (designation ? lacking(designation, day) : 'NOT_DESIGNATED') ??
    (attendedUntil === null ? 'NEVER_ATTENDED' : attendedUntil < day ? 'ATTENDANCE_LAPSED' : null)
  return viewOf(PurposeStandingView, {
    purpose,
    canReach: whyNot === null,
    whyNot,
    designationId: designation?.id ?? null,
    from: designation?.from ?? null,
    until: designation?.until ?? null,
    designatedBy: designation?.designatedBy ?? null,
    approvedBy: designation?.approvedBy ?? null,
    authority: designation?.authority ?? null,
  })
}

function whyNotAtAll({ accountState, roles }: PersonRights): WhyNoReach | null {
  if (accountState !== 'ACTIVE') return 'ACCOUNT_NOT_ACTIVE'
  return roles.has('HANDLER') ? null : 'NOT_HANDLER'
}

function lacking({ isApproved, isEnded, from, until }: HeldDesignation, day: string): WhyNoReach | null {
  if (!isApproved) return 'DESIGNATION_NOT_APPROVED'
  if (!isEnded && day < from) return 'DESIGNATION_NOT_BEGUN'
  return isEnded || until < day ? 'DESIGNATION_OVER' : null
}

const ORDER: readonly (WhyNoReach | null)[] = [
  null,
  'DESIGNATION_NOT_APPROVED',
  'DESIGNATION_NOT_BEGUN',
  'DESIGNATION_OVER',
]

/** The one in force; where there is none, the one whose reason comes first, and of those the latest. */
function nearest({ designations }: PersonRights, purpose: string, day: string): HeldDesignation | undefined {
  const rank = (one: HeldDesignation) => ORDER.indexOf(lacking(one, day))
  return [...designations.values()]
    .filter(({ purposes }) => purposes.includes(purpose))
    .toSorted((a, b) => rank(a) - rank(b) || (a.from < b.from ? 1 : -1))[0]
}
